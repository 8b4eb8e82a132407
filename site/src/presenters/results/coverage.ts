import { generations, getPublicCoverage, getPublicPlaces, type PublicRepresentation, terms } from '@aritai/domain'
import type { CoverageDrawing, CoverageLevel } from '@aritai/figures'
import type { Speech } from '../../i18n/speech.ts'
import type { CoverageTables } from '../../queries/coverage.ts'
import { presentFigureText } from '../words/figure-text.ts'
import { presentWords } from '../words/words.ts'

/** Counts under this number are hidden, so that nobody can be recognised by where and how old they are. */
export const smallestShown = 3

/**
 * Whose voices are missing (方向性④): counts with small cells hidden, and how each compares with the population. A
 * hidden count gets no comparison either, since that would tell it.
 */
export function presentCoverage({ areas, coverage }: CoverageTables, speech: Speech): CoverageDrawing {
  const { locale, messages } = speech
  const shown = getPublicCoverage(coverage, smallestShown)
  const rowsOf = Map.groupBy(shown.rows, ({ area }) => area)
  const totalOf = new Map(shown.areaTotals.map((row) => [row.area, row]))
  const counted = areas.filter(({ id }) => totalOf.has(id))
  return {
    caption: messages.results.coverageByArea,
    corner: messages.ground.areas.title,
    columns: [...generations.map((generation) => terms.generation[generation][locale]), messages.results.total],
    rows: [
      ...counted.map((area) => ({
        key: area.slug,
        name: presentFigureText(presentWords(area.name, locale), locale),
        cells: [...(rowsOf.get(area.id) ?? []), totalOf.get(area.id)].map((group) => presentCell(group, speech)),
      })),
      {
        key: 'total',
        name: { value: messages.results.total },
        cells: [
          ...shown.generationTotals.map((group) => presentCell(group, speech)),
          {
            level: 'unsure' as const,
            text: shown.total === null ? messages.results.levels.hidden : `${shown.total}`,
          },
        ],
      },
    ],
  }
}

/** Voices by school district (小学校区), which crosses the districts; compared where its people were counted. */
export function presentSchoolDistricts(tables: CoverageTables, speech: Speech): CoverageDrawing | undefined {
  const { locale, messages } = speech
  const { schoolDistricts } = tables
  if (schoolDistricts.length === 0) return undefined
  const places = new Map(getPublicPlaces(tables.bySchoolDistrict, smallestShown).map((row) => [row.place, row]))
  return {
    caption: messages.results.coverageBySchoolDistrict,
    corner: terms.concept.schoolDistrict[locale],
    columns: [messages.results.voices],
    rows: schoolDistricts.map((district) => ({
      key: district.slug,
      name: presentFigureText(presentWords(district.name, locale), locale),
      cells: [presentCell(places.get(district.id), speech)],
    })),
  }
}

type Group = Pick<PublicRepresentation, 'count' | 'hearing'> & { expected?: number; population: number }

function presentCell(group: Group | undefined, { messages }: Speech): CoverageDrawing['rows'][number]['cells'][number] {
  const { levels } = messages.results
  const level = getLevel(group)
  // These say all by their word; a number beside it would be a nought or a secret.
  if (level === 'none' || level === 'hidden') return { level, text: levels[level] }
  return {
    level,
    text: level === 'unsure' || level === 'unknown' ? `${group?.count}` : `${group?.count} ${levels[level]}`,
  }
}

/** Many or few only where the numbers bear it; where hardly anybody would be expected, silence says nothing. */
export function getLevel(group: Group | undefined): CoverageLevel {
  if (group === undefined || group.count === null || group.hearing === null) return 'hidden'
  if (group.hearing === 'unknown') return 'unknown'
  if (group.count === 0 && (group.expected ?? 0) >= 1) return 'none'
  return ({ under: 'few', fair: 'fair', over: 'many', unsure: 'unsure' } as const)[group.hearing]
}
