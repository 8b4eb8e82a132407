import { type Generation, generations, getCoverage, type ResponseKind } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getIndicatorParts, type IndicatorParts } from './indicator-parts.ts'
import { getPlanFrame } from './plan-frame.ts'
import { getResponseParts, type ResponseParts } from './response-parts.ts'

/** You said, we did; the numbers; and whose voices are missing. */
export type ResultsPage = {
  responses: ResponseParts[]
  total: number
  indicators: IndicatorParts[]
  coverage?: CoverageTable | undefined
}
/** Voices and inhabitants by district and generation; `counts[district][generation]`. */
export type CoverageTable = {
  areas: CitizensDocument<'area'>[]
  generations: readonly Generation[]
  counts: number[][]
  /** Voices that proportional representation would give, in the same order; null where the population is unknown. */
  expected: (number | null)[][]
}

export function getResultsPage(
  citizens: ReplicaReader<'citizens'>,
  { kind, page, perPage }: { kind?: ResponseKind | undefined; page: number; perPage: number },
): ResultsPage {
  const where = kind === undefined ? [] : ([{ relation: 'kind', id: kind }] as const)
  return {
    total: citizens.count('response', { where }),
    responses: citizens
      .list('response', { where, limit: perPage, offset: (page - 1) * perPage })
      .map((response) => getResponseParts(citizens, response)),
    indicators: getIndicatorParts(citizens, getPlanFrame(citizens)?.plan.indicators ?? []),
    coverage: getCoverageTable(citizens),
  }
}

function getCoverageTable(citizens: ReplicaReader<'citizens'>): CoverageTable | undefined {
  const areas = citizens.list('area', { where: [{ relation: 'kind', id: 'district' }] })
  const population = areas.flatMap((area) => {
    const latest = citizens.list('population', { where: [{ relation: 'area', id: area.id }], limit: 1 })[0]
    return (latest?.byGeneration ?? []).map(({ generation, count }) => ({ area: area.id, generation, count }))
  })
  if (population.length === 0) return undefined
  const { rows } = getCoverage(citizens.list('voice'), population)
  const find = (area: string, generation: Generation) =>
    rows.find((row) => row.area === area && row.generation === generation)
  return {
    areas,
    generations,
    counts: areas.map(({ id }) => generations.map((generation) => find(id, generation)?.count ?? 0)),
    expected: areas.map(({ id }) => generations.map((generation) => find(id, generation)?.expected ?? null)),
  }
}
