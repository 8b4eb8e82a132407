import { suppressSmallCells } from '../coverage/suppression.ts'
import type { Generation } from '../perspective/vocabulary.ts'
import { countMarks, type FeelingCounts, type MarkTally } from './tally.ts'
import { identityFeelings } from './vocabulary.ts'

/** Smallest group that is shown: one or two people in a district would be recognised. */
export const smallestMarkGroup = 3

/** Counts as the public may see them: null is hidden (「少数のため非表示」). */
export type ShownCounts = Record<keyof FeelingCounts, number | null>

/** With fewer marks than this there are no tables: they would be nearly all hidden. */
export const fewestMarksForTables = 10

/** `byGeneration` or `byArea` is missing where so few have marked that nothing could be shown safely. */
export type PublicMarkTally = {
  total: FeelingCounts
  byGeneration?: { generation: Generation | null; counts: ShownCounts }[]
  byArea?: { area: string | null; counts: ShownCounts }[]
}

/**
 * The tally with small groups hidden, so that nobody who felt shut out can be recognised. The totals of the city are
 * shown always: they point to nobody, and are the same for both tables. Therefore no table may count on their being
 * hidden, and rows have no totals. With the totals known, one table tells nothing about the other: any two tables of
 * the same totals fit together. A feeling that only one or two of the whole city have is in no table.
 */
export function getPublicMarkTally(tally: MarkTally, minimum = smallestMarkGroup): PublicMarkTally {
  if (countMarks(tally.total) < fewestMarksForTables) return { total: tally.total }
  const byGeneration = hideSmall(tally.byGeneration, minimum)
  const byArea = hideSmall(tally.byArea, minimum)
  return { total: tally.total, ...(byGeneration && { byGeneration }), ...(byArea && { byArea }) }
}

function hideSmall<Row extends { counts: FeelingCounts }>(
  rows: readonly Row[],
  minimum: number,
): (Omit<Row, 'counts'> & { counts: ShownCounts })[] | undefined {
  const isRare = (feeling: keyof FeelingCounts) => {
    const total = rows.reduce((sum, { counts }) => sum + counts[feeling], 0)
    return total > 0 && total < minimum
  }
  // Left out before anything is hidden: what were hidden to cover the rare ones would tell where they are.
  const cells = rows.map(({ counts }) => identityFeelings.map((feeling) => (isRare(feeling) ? 0 : counts[feeling])))
  const shown = suppressSmallCells({ rows: rows.map((_, row) => `${row}`), columns: identityFeelings, cells }, minimum)
  if (rows.length < 2 || [...shown.columnTotals, shown.total].includes(null)) return undefined
  return rows.map((row, r) => ({
    ...row,
    counts: Object.fromEntries(
      identityFeelings.map((feeling, column) => [feeling, isRare(feeling) ? null : (shown.cells[r]?.[column] ?? null)]),
    ) as ShownCounts,
  }))
}
