import { type Generation, generations } from '../perspective/vocabulary.ts'
import type { Coverage, CoverageRow } from './coverage.ts'
import { suppressSmallCells } from './suppression.ts'

/** A row as the public may see it: null is hidden, the rate with the count, since one gives away the other. */
export type PublicCoverageRow = Omit<CoverageRow, 'count' | 'rate'> & { count: number | null; rate: number | null }

export type PublicCoverage = {
  rows: PublicCoverageRow[]
  areaTotals: { area: string; count: number | null }[]
  generationTotals: { generation: Generation; count: number | null }[]
}

/** The coverage with counts under `minimum` hidden, totals included, so that no single teller can be recognised. */
export function getPublicCoverage(coverage: Pick<Coverage, 'rows'>, minimum: number): PublicCoverage {
  const areas = [...new Set(coverage.rows.map(({ area }) => area))]
  const countOf = (area: string, generation: Generation) =>
    coverage.rows.find((row) => row.area === area && row.generation === generation)?.count ?? 0
  const cells = areas.map((area) => generations.map((generation) => countOf(area, generation)))
  const shown = suppressSmallCells({ rows: areas, columns: generations, cells }, minimum)
  return {
    rows: coverage.rows.map((row) => {
      const count = shown.cells[areas.indexOf(row.area)]?.[generations.indexOf(row.generation)] ?? null
      return { ...row, count, rate: count === null ? null : row.rate }
    }),
    areaTotals: areas.map((area, index) => ({ area, count: shown.rowTotals[index] ?? null })),
    generationTotals: generations.map((generation, index) => ({
      generation,
      count: shown.columnTotals[index] ?? null,
    })),
  }
}
