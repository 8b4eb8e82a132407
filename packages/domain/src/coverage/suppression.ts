import { findCover, type Grid } from './cover.ts'

/** Counts by row and column; `cells[row][column]`. */
export type CountTable = { rows: readonly string[]; columns: readonly string[]; cells: readonly (readonly number[])[] }

/** The same table as it may be shown: null is hidden (「少数のため非表示」). */
export type SuppressedTable = {
  rows: readonly string[]
  columns: readonly string[]
  cells: (number | null)[][]
  rowTotals: (number | null)[]
  columnTotals: (number | null)[]
  total: number | null
}

/**
 * Hides counts from 1 up to `minimum` − 1, so that a small group cannot be recognised, and then as many others as it
 * takes that no hidden count follows from the totals: for every hidden count there is another table of whole numbers
 * with the same visible figures. Totals are hidden only where no other cell can cover a count. Zeros stay: that nobody
 * spoke is what the coverage is to show, and points to nobody.
 */
export function suppressSmallCells(table: CountTable, minimum: number): SuppressedTable {
  const grid = withTotals(table)
  const hidden = grid.values.map((row) => row.map(() => false))
  const small: [number, number][] = []
  for (const [row, cells] of table.cells.entries())
    for (const [column, count] of cells.entries()) if (count > 0 && count < minimum) small.push([row, column])
  for (const [row, column] of small) hide(hidden, row, column)
  for (const [row, column] of small) for (const cell of findCover(grid, hidden, row, column)) hide(hidden, ...cell)
  const shown = grid.values.map((row, r) => row.map((value, c) => (hidden[r]?.[c] ? null : value)))
  const { rowCount, columnCount } = grid
  return {
    rows: table.rows,
    columns: table.columns,
    cells: shown.slice(0, rowCount).map((row) => row.slice(0, columnCount)),
    rowTotals: shown.slice(0, rowCount).map((row) => row[columnCount] ?? null),
    columnTotals: (shown[rowCount] ?? []).slice(0, columnCount),
    total: shown[rowCount]?.[columnCount] ?? null,
  }
}

function withTotals({ rows, columns, cells }: CountTable): Grid {
  const counts = rows.map((_, row) => columns.map((_, column) => cells[row]?.[column] ?? 0))
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const columnTotals = columns.map((_, column) => sum(counts.map((row) => row[column] ?? 0)))
  const values = [...counts.map((row) => [...row, sum(row)]), [...columnTotals, sum(columnTotals)]]
  return { values, rowCount: rows.length, columnCount: columns.length }
}

function hide(hidden: boolean[][], row: number, column: number): void {
  const cells = hidden[row]
  if (cells) cells[column] = true
}
