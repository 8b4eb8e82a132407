import type { ReactElement } from 'react'
import { barSize, type GroupBarsDrawing, layoutGroupBars, type PlacedBar } from './group-bars.ts'

/** A table that can be read as one; the bars beside the numbers say nothing that is not written. */
export function GroupBars({ drawing }: { drawing: GroupBarsDrawing }): ReactElement {
  const { caption, labels, whole, rows } = drawing
  const bars = layoutGroupBars(drawing)
  return (
    <table className="figure group-bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.group}</th>
          <th scope="col" colSpan={2}>
            {labels.value}
          </th>
          <th scope="col">{labels.answers}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, shown, hidden }, index) => (
          <tr key={key}>
            <th scope="row">
              {name.map(({ value, lang }, part) => (
                <span key={value} lang={lang}>
                  {part > 0 && '・'}
                  {value}
                </span>
              ))}
            </th>
            <td className="group-bars-picture">{bars[index] && <Bar bar={bars[index]} />}</td>
            <td className={shown ? 'group-bars-value' : 'group-bars-hidden'}>{shown?.label ?? hidden}</td>
            <td>{shown?.answers ?? '–'}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{whole.name}</th>
          <td className="group-bars-picture" />
          <td className="group-bars-value">{whole.label}</td>
          <td>{whole.answers}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Bar({ bar: { x, width, whole, low, high } }: { bar: PlacedBar }) {
  const { width: all, height } = barSize
  const middle = height / 2
  return (
    <svg viewBox={`0 0 ${all} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect x={x} y={5} width={width} height={height - 10} className="group-bars-bar" />
      {low !== undefined && high !== undefined && (
        <path
          d={`M${low} ${middle}H${high}M${low} ${middle - 4}v8M${high} ${middle - 4}v8`}
          className="group-bars-error"
        />
      )}
      <path d={`M${whole} 0V${height}`} className="group-bars-whole" />
    </svg>
  )
}
