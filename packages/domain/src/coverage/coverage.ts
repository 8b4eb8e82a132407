import { type Generation, generations } from '../perspective/vocabulary.ts'
import type { VoiceState } from '../voice/vocabulary.ts'
import { getRepresentation, type Representation } from './representation.ts'

/** Voices and inhabitants of one generation in one area. */
export type CoverageRow = Representation & { area: string; generation: Generation }

export type Coverage = {
  rows: CoverageRow[]
  /** The same for whole areas and for whole generations. */
  areaTotals: (Representation & { area: string })[]
  generationTotals: (Representation & { generation: Generation })[]
  /** Voices with area and generation, which the rows are made of, and those without. */
  placed: number
  unplaced: number
}

export type PlacedVoice = { area?: string | null | undefined; generation?: Generation | null | undefined }
export type PopulationCell = { area: string; generation: Generation; count: number }

/** Whether a voice counts as heard: a withdrawn one is gone, a returned one was for another counter. */
export function isCounted(state: VoiceState): boolean {
  return state !== 'withdrawn' && state !== 'returned'
}

/**
 * 声の偏り: whose voices are missing (方向性④: 職員の回答・考えだけではバイアスがある). A row for every area and generation with
 * inhabitants or voices, areas in the order of the population, generations young to old. `area` can be districts or
 * school districts: two divisions of the city, each with a coverage of its own.
 */
export function getCoverage(voices: readonly PlacedVoice[], population: readonly PopulationCell[]): Coverage {
  const areas = [...new Set(population.map(({ area }) => area))]
  const known = new Set(areas)
  const counts = createTally()
  let placed = 0
  for (const { area, generation } of voices) {
    if (!area || !generation || !known.has(area)) continue
    counts.add(area, generation, 1)
    placed += 1
  }
  const people = createTally()
  for (const { area, generation, count } of population) people.add(area, generation, count)
  const everybody = people.sum(areas, generations)
  const hold = (rows: readonly string[], columns: readonly Generation[]) =>
    getRepresentation(counts.sum(rows, columns), placed, people.sum(rows, columns), everybody)
  const rows = areas.flatMap((area) =>
    generations.map((generation) => ({ area, generation, ...hold([area], [generation]) })),
  )
  return {
    rows: rows.filter(({ population, count }) => population > 0 || count > 0),
    areaTotals: areas.map((area) => ({ area, ...hold([area], generations) })),
    generationTotals: generations.map((generation) => ({ generation, ...hold(areas, [generation]) })),
    placed,
    unplaced: voices.length - placed,
  }
}

/**
 * Those who are heard surely less than their number asks for, most missed voices first. Where the numbers are small,
 * silence says nothing and nobody is named.
 */
export function getMissingVoices({ rows }: Pick<Coverage, 'rows'>): CoverageRow[] {
  return rows.filter(({ hearing }) => hearing === 'under').sort((a, b) => b.expected - b.count - (a.expected - a.count))
}

function createTally() {
  const counts = new Map<string, number>()
  const keyOf = (area: string, generation: Generation) => `${area} ${generation}`
  return {
    add: (area: string, generation: Generation, count: number) => {
      const key = keyOf(area, generation)
      counts.set(key, (counts.get(key) ?? 0) + count)
    },
    sum: (areas: readonly string[], of: readonly Generation[]) =>
      areas.reduce(
        (total, area) => total + of.reduce((sum, generation) => sum + (counts.get(keyOf(area, generation)) ?? 0), 0),
        0,
      ),
  }
}
