import type { LogicModelColumn } from '@aritai/domain'

/** Cells of the drawing by column, from top to bottom; the last of each is the one that adds a part. */
export type Cells = readonly (readonly string[])[]

/** The cell that adds a part to a column. */
export const addCell = (column: LogicModelColumn) => `add:${column}`

/** The cell to which an arrow key (or Home, End) leads; undefined for any other key and at the edges. */
export function navigate(cells: Cells, current: string, key: string): string | undefined {
  const columnIndex = cells.findIndex((column) => column.includes(current))
  const column = cells[columnIndex]
  if (!column) return undefined
  const row = column.indexOf(current)
  const isAdding = row === column.length - 1
  switch (key) {
    case 'ArrowUp':
      return column[row - 1]
    case 'ArrowDown':
      return column[row + 1]
    case 'ArrowLeft':
      return beside(cells[columnIndex - 1], row, isAdding)
    case 'ArrowRight':
      return beside(cells[columnIndex + 1], row, isAdding)
    case 'Home':
      return column[0]
    case 'End':
      return column.at(-1)
    default:
      return undefined
  }
}

// From part to part, at the same height where there is one; from “add” to “add”.
function beside(column: readonly string[] | undefined, row: number, isAdding: boolean): string | undefined {
  if (!column) return undefined
  const last = column.length - 1
  return column[isAdding || last === 0 ? last : Math.min(row, last - 1)]
}
