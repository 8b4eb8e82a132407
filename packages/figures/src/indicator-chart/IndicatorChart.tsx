import type { ReactElement } from 'react'
import type { IndicatorDrawing } from './indicator-chart.ts'
import { chartSize, layoutChart, type PlacedPoint } from './layout-chart.ts'

/** The way of an indicator: measured values as a solid line with dots, targets as a broken line with diamonds. */
export function IndicatorChart({ drawing }: { drawing: IndicatorDrawing }): ReactElement {
  const { id, description, labels } = drawing
  const { values, targets, valuePath, targetPath, ticks } = layoutChart(drawing)
  const ground = chartSize.height - chartSize.bottom
  return (
    <svg
      className="figure indicator-chart"
      viewBox={`0 0 ${chartSize.width} ${chartSize.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{description}</title>
      <path d={`M${chartSize.left - 12} ${ground}H${chartSize.width - 12}`} className="indicator-axis" />
      {ticks.map(({ x, label }) => (
        <text key={label} x={x} y={ground + 19} textAnchor="middle" className="indicator-year">
          {label}
        </text>
      ))}
      {targetPath !== '' && <path d={targetPath} className="indicator-target-line" />}
      {valuePath !== '' && <path d={valuePath} className="indicator-line" />}
      {targets.map((point) => (
        <g key={point.year}>
          <path d={`M${point.x} ${point.y - 6}l6 6l-6 6l-6 -6Z`} className="indicator-target" />
          <Amount point={point} prefix={labels.target} below={isCrowded(point, values)} />
        </g>
      ))}
      {values.map((point, index) => (
        <g key={point.year}>
          <circle cx={point.x} cy={point.y} r="4.5" className="indicator-dot" />
          {(index === 0 || index === values.length - 1) && <Amount point={point} />}
        </g>
      ))}
    </svg>
  )
}

/** True where the label of a value would lie under this target's label. */
const isCrowded = (target: PlacedPoint, values: readonly PlacedPoint[]) =>
  values.some(({ x, y }) => Math.abs(x - target.x) < 48 && Math.abs(y - target.y) < 30)

function Amount({ point, prefix, below = false }: { point: PlacedPoint; prefix?: string; below?: boolean }) {
  return (
    <text
      x={point.x}
      y={point.y + (below ? 22 : -11)}
      textAnchor="middle"
      className={prefix === undefined ? 'indicator-amount' : 'indicator-aim'}
    >
      {prefix === undefined ? point.label : `${prefix} ${point.label}`}
    </text>
  )
}
