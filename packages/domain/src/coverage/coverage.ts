import { type Generation, generations } from '../perspective/vocabulary.ts'

/** Voices and inhabitants of one generation in one area. `expected` is what proportional representation would give. */
export type CoverageRow = {
  area: string
  generation: Generation
  population: number
  count: number
  expected: number
  /** count ÷ expected: 1 is heard as much as others, 0 not at all; null where nobody is expected. */
  rate: number | null
}

export type Coverage = {
  rows: CoverageRow[]
  /** Voices with area and generation, which the rows are made of, and those without. */
  placed: number
  unplaced: number
}

export type PlacedVoice = { area?: string | null | undefined; generation?: Generation | null | undefined }
export type PopulationCell = { area: string; generation: Generation; count: number }

/**
 * 声の偏り: whose voices are missing (方向性④: 職員の回答・考えだけではバイアスがある). A row for every area and generation with
 * inhabitants or voices, areas in the order of the population, generations young to old.
 */
export function getCoverage(voices: readonly PlacedVoice[], population: readonly PopulationCell[]): Coverage {
  const areas = [...new Set(population.map(({ area }) => area))]
  const known = new Set(areas)
  const placed = voices.filter(({ area, generation }) => area && known.has(area) && generation)
  const counts = countBy(
    placed,
    ({ area, generation }) => `${area} ${generation}`,
    () => 1,
  )
  const inhabitants = countBy(
    population,
    ({ area, generation }) => `${area} ${generation}`,
    ({ count }) => count,
  )
  const everybody = population.reduce((sum, { count }) => sum + count, 0)
  const rows = areas.flatMap((area) =>
    generations.flatMap((generation) => {
      const people = inhabitants.get(`${area} ${generation}`) ?? 0
      const count = counts.get(`${area} ${generation}`) ?? 0
      if (people === 0 && count === 0) return []
      const expected = everybody === 0 ? 0 : (placed.length * people) / everybody
      return [{ area, generation, population: people, count, expected, rate: expected === 0 ? null : count / expected }]
    }),
  )
  return { rows, placed: placed.length, unplaced: voices.length - placed.length }
}

/**
 * Those who are heard less than half as much as their number would ask for, most missed voices first. Where less than
 * one voice would be expected, silence says nothing.
 */
export function getMissingVoices({ rows }: Pick<Coverage, 'rows'>): CoverageRow[] {
  return rows
    .filter(({ count, expected }) => expected >= 1 && count < expected / 2)
    .sort((a, b) => b.expected - b.count - (a.expected - a.count))
}

function countBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  countOf: (item: T) => number,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + countOf(item))
  return counts
}
