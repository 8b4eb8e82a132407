/** A table of counts with its totals as one more row and one more column. */
export type Grid = { values: readonly (readonly number[])[]; rowCount: number; columnCount: number }
type Cell = [row: number, column: number]

/**
 * The cells to hide with a hidden count of 1 or more, so that it cannot be computed: the other corners of a rectangle.
 * Taking one from the count and its opposite corner and adding one to the two others leaves every visible sum as it
 * is; so the opposite corner must be 1 or more, or both neighbours (one is added instead). A corner among the totals
 * moves with its row or column and can always take it. Chosen is the rectangle that newly hides least.
 */
export function findCover(grid: Grid, hidden: readonly (readonly boolean[])[], row: number, column: number): Cell[] {
  let best: { cells: Cell[]; cost: number } | undefined
  for (let otherRow = 0; otherRow <= grid.rowCount; otherRow += 1)
    for (let otherColumn = 0; otherColumn <= grid.columnCount; otherColumn += 1) {
      if (otherRow === row || otherColumn === column) continue
      if (!canMove(grid, row, column, otherRow, otherColumn)) continue
      const cells: Cell[] = [
        [otherRow, otherColumn],
        [row, otherColumn],
        [otherRow, column],
      ]
      const cost = cells.reduce((sum, cell) => sum + (hidden[cell[0]]?.[cell[1]] ? 0 : costOf(grid, cell)), 0)
      if (best === undefined || cost < best.cost) best = { cells, cost }
    }
  return best?.cells ?? []
}

function canMove(grid: Grid, row: number, column: number, otherRow: number, otherColumn: number): boolean {
  // With totals in the rectangle all its corners among them move the way their row or column does.
  if (otherRow === grid.rowCount || otherColumn === grid.columnCount) return true
  const at = (r: number, c: number) => grid.values[r]?.[c] ?? 0
  return at(otherRow, otherColumn) >= 1 || (at(row, otherColumn) >= 1 && at(otherRow, column) >= 1)
}

/** A total hides more than a cell, and the grand total most; of cells, hide the small ones. */
function costOf(grid: Grid, [row, column]: Cell): number {
  const largest = grid.values[grid.rowCount]?.[grid.columnCount] ?? 0
  const totals = Number(row === grid.rowCount) + Number(column === grid.columnCount)
  return totals === 0 ? 1 + (grid.values[row]?.[column] ?? 0) / (largest + 1) : 10 ** (2 * totals)
}
