import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** An indicator and the areas that its values are divided by, in their order. */
export type IndicatorParts = {
  indicator: CitizensDocument<'indicator'>
  areas: readonly CitizensDocument<'area'>[]
}

export function getIndicatorParts(citizens: ReplicaReader<'citizens'>, ids: readonly string[]): IndicatorParts[] {
  return ids.flatMap((id) => {
    const indicator = citizens.get('indicator', id)
    return indicator ? [{ indicator, areas: getAreasOf(citizens, indicator) }] : []
  })
}

export function getAreasOf(citizens: ReplicaReader<'citizens'>, { breakdowns = [] }: IndicatorParts['indicator']) {
  const ids = new Set(breakdowns.flatMap(({ groups }) => groups.flatMap(({ area }) => area ?? [])))
  return [...ids].flatMap((id) => citizens.get('area', id) ?? []).sort((a, b) => a.order - b.order)
}
