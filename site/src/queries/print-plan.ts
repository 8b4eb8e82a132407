import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getPlanPage, type PlanPage } from './plan.ts'

/**
 * The whole plan for paper. No voices: a voice may be printed only by its own consent, which this site does not know;
 * the printed plan leads to them by address.
 */
export type PrintPlan = PlanPage & {
  contact: CitizensDocument<'site'>['contact']
  departments: ReadonlyMap<string, CitizensDocument<'department'>>
  indicatorsById: ReadonlyMap<string, CitizensDocument<'indicator'>>
}

export function getPrintPlan(citizens: ReplicaReader<'citizens'>): PrintPlan | undefined {
  const page = getPlanPage(citizens)
  const site = citizens.getBySlug('site', 'site')
  if (page === undefined || site === undefined) return undefined
  return {
    ...page,
    contact: site.contact,
    departments: byId(citizens.list('department')),
    indicatorsById: byId(citizens.list('indicator')),
  }
}

const byId = <T extends { id: string }>(documents: readonly T[]) => new Map(documents.map((each) => [each.id, each]))
