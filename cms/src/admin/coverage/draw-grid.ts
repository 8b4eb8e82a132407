import { type Coverage, generations, type Representation, terms } from '@aritai/domain'
import type { CoverageDrawing, CoverageLevel } from '@aritai/figures'
import type { Language } from '../workspace/language.ts'
import type { Place } from './read-coverage.ts'

/** The exact coverage as a grid: in each cell the voices and, behind the stroke, those that the population would give. */
export function drawGrid(
  coverage: Coverage,
  places: readonly Place[],
  caption: string,
  language: Language,
): CoverageDrawing {
  const rowsOf = Map.groupBy(coverage.rows, ({ area }) => area)
  const totalOf = new Map(coverage.areaTotals.map((row) => [row.area, row]))
  const total = language === 'en' ? 'Total' : '合計'
  return {
    caption,
    corner: language === 'en' ? 'Voices / expected' : '声の数／見込まれる数',
    columns: [...generations.map((generation) => terms.generation[generation][language]), total],
    rows: [
      ...places
        .filter(({ id }) => totalOf.has(id))
        .map(({ id, name }) => {
          const ofGeneration = new Map(rowsOf.get(id)?.map((row) => [row.generation, row]))
          const cells = [...generations.map((generation) => ofGeneration.get(generation)), totalOf.get(id)]
          return { key: id, name: { value: name }, cells: cells.map(drawCell) }
        }),
      {
        key: 'total',
        name: { value: total },
        cells: [...coverage.generationTotals.map(drawCell), { level: 'unsure' as const, text: `${coverage.placed}` }],
      },
    ],
  }
}

function drawCell(group: Representation | undefined): { level: CoverageLevel; text: string } {
  if (group === undefined) return { level: 'unknown', text: '–' }
  const expected = group.expected < 10 ? group.expected.toFixed(1) : Math.round(group.expected)
  return { level: getLevel(group), text: group.population === 0 ? `${group.count}` : `${group.count}／${expected}` }
}

export function getLevel({ count, expected, hearing }: Representation): CoverageLevel {
  if (count === 0 && expected >= 1) return 'none'
  return ({ under: 'few', fair: 'fair', over: 'many', unsure: 'unsure', unknown: 'unknown' } as const)[hearing]
}
