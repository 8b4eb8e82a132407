import type { ReactNode } from 'react'

/** A column: its heading and what a row shows in it. The first column is the heading of its row. */
export type Column<Row> = { id: string; heading: ReactNode; cell: (row: Row) => ReactNode; numeric?: boolean }

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
            {columns.map(({ id, heading, numeric }) => (
              <th key={id} scope="col" className={numeric ? 'numeric' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, cell, numeric }, index) => {
                const Cell = index === 0 ? 'th' : 'td'
                return (
                  <Cell key={id} {...(index === 0 ? { scope: 'row' } : {})} className={numeric ? 'numeric' : undefined}>
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
