import type { ReactNode } from 'react'

/** A column: its heading and what a row shows in it. The first column is the heading of its row. */
export type Column<Row> = {
  id: string
  heading: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures stand below each other; sentences get room on a phone as well. */
  holds?: 'figures' | 'sentences'
}

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/** A table that scrolls sideways in itself where it is wider than the screen, reachable by keyboard. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    <div className="workspace__table" {...scrollable}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, heading, holds }) => (
              <th key={id} scope="col" className={holds}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, cell, holds }, index) => {
                const Cell = index === 0 ? 'th' : 'td'
                return (
                  <Cell key={id} {...(index === 0 ? { scope: 'row' } : {})} className={holds}>
                    {cell(row)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

// A tab stop, without which a keyboard could not scroll what is wider than the screen.
const scrollable = { tabIndex: 0 }
