import type { ReactElement } from 'react'
import type { FigureText } from '../text/figure-text.ts'

/**
 * Whose voices are missing (方向性④): one row a place, one column a generation. `level` tells how the share of voices
 * compares with the share of the population; the words in `text` say the same without colour.
 */
export type CoverageDrawing = {
  caption: string
  corner: string
  columns: string[]
  rows: { key: string; name: FigureText; cells: { level: CoverageLevel; text: string }[] }[]
}
export type CoverageLevel = 'none' | 'few' | 'fair' | 'many' | 'unsure' | 'hidden' | 'unknown'

export function CoverageGrid({ drawing }: { drawing: CoverageDrawing }): ReactElement {
  return (
    <table className="figure coverage-grid">
      <caption>{drawing.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{drawing.corner}</th>
          {drawing.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {drawing.rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row" lang={name.lang}>
              {name.value}
            </th>
            {cells.map(({ level, text }, index) => (
              <td key={drawing.columns[index]} className={`coverage-${level}`}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
