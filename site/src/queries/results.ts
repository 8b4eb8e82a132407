import type { ResponseKind } from '@aritai/domain'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { type CoverageTables, getCoverageTables } from './coverage.ts'
import { getIndicatorParts, type IndicatorParts } from './indicator-parts.ts'
import { getPlanFrame } from './plan-frame.ts'
import { getResponseParts, type ResponseParts } from './response-parts.ts'

/** You said, we did; the numbers; and whose voices are missing. */
export type ResultsPage = {
  responses: ResponseParts[]
  total: number
  indicators: IndicatorParts[]
  coverage?: CoverageTables | undefined
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
    coverage: getCoverageTables(citizens),
  }
}
