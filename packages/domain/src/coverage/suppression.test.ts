import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountTable, type SuppressedTable, suppressSmallCells } from './suppression.ts'

const tableOf = (...cells: number[][]): CountTable => ({
  rows: cells.map((_, row) => `row ${row}`),
  columns: (cells[0] ?? []).map((_, column) => `column ${column}`),
  cells,
})

describe('small counts', () => {
  it('are hidden together with others that cover them', () => {
    const shown = suppressSmallCells(tableOf([2, 9, 20], [8, 30, 40], [50, 60, 70]), 3)
    expect(shown.cells).toEqual([
      [null, null, 20],
      [null, null, 40],
      [50, 60, 70],
    ])
    expect(shown.rowTotals).toEqual([31, 78, 180])
    expect(shown.total).toBe(289)
  })
  it('are none where nobody spoke: silence is shown', () => {
    expect(suppressSmallCells(tableOf([0, 9], [8, 0]), 3).cells).toEqual([
      [0, 9],
      [8, 0],
    ])
  })
  it('do not hide twice what already covers itself', () => {
    const shown = suppressSmallCells(tableOf([1, 2, 90], [2, 1, 90], [90, 90, 90]), 3)
    expect(shown.cells.flat().filter((count) => count === null)).toHaveLength(4)
  })
  it('take totals with them where they stand alone', () => {
    const shown = suppressSmallCells(tableOf([1, 0], [0, 0]), 3)
    expect(shown.cells[0]?.[0]).toBeNull()
    expect(shown.rowTotals[0] === null || shown.columnTotals[0] === null).toBe(true)
  })
  it('stay hidden in a table of one cell', () => {
    expect(suppressSmallCells(tableOf([2]), 3)).toMatchObject({
      cells: [[null]],
      rowTotals: [null],
      columnTotals: [null],
      total: null,
    })
  })
})

describe('no hidden count', () => {
  const minimum = 3
  const table = fc
    .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
    .chain(({ rows, columns }) => {
      const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }))
      const row = fc.array(count, { minLength: columns, maxLength: columns })
      return fc.array(row, { minLength: rows, maxLength: rows })
    })

  it('is small and shown', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const shown = suppressSmallCells(tableOf(...cells), minimum).cells.flat()
        for (const count of shown) expect(count === null || count === 0 || count >= minimum).toBe(true)
      }),
    )
  })
  it('can be computed from the totals: another table of whole numbers shows the same', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const shown = suppressSmallCells(tableOf(...cells), minimum)
        for (const [row, column] of hiddenCells(shown)) {
          const count = cells[row]?.[column] ?? 0
          expect(couldDiffer(shown, row, column, count), JSON.stringify({ cells, row, column, shown })).toBe(true)
        }
      }),
      { numRuns: 600 },
    )
  })
})

function hiddenCells({ cells }: SuppressedTable): [number, number][] {
  return cells.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [[r, c] as [number, number]] : [])))
}

/** Tries every filling of the hidden cells up to `most`, as somebody would who wants to know one of them. */
function couldDiffer(shown: SuppressedTable, row: number, column: number, truth: number, most = 7): boolean {
  const hidden = hiddenCells(shown)
  const filled = shown.cells.map((cells) => [...cells])
  const fits = () => {
    const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)
    const columnsFit = shown.columnTotals.every(
      (total, c) => total === null || total === sum(filled.map((r) => r[c] ?? 0)),
    )
    return columnsFit && (shown.total === null || shown.total === sum(filled.flat()))
  }
  const search = (next: number): boolean => {
    const cell = hidden[next]
    if (!cell) return filled[row]?.[column] !== truth && fits()
    const [r, c] = cell
    const cells = filled[r]
    if (!cells) return false
    const total = shown.rowTotals[r]
    const isLastOfRow = hidden[next + 1]?.[0] !== r
    for (let value = 0; value <= most; value += 1) {
      cells[c] = value
      const rowSum = cells.reduce<number>((sum, count) => sum + (count ?? 0), 0)
      const rowFits = total === null || total === undefined || (isLastOfRow ? rowSum === total : rowSum <= total)
      if (rowFits && search(next + 1)) return true
    }
    cells[c] = null
    return false
  }
  return search(0)
}
