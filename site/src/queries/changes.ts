import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader, Where } from '../replica/replica-reader.ts'

/** A change with the address of what changed, where that is public and has a page. */
export type ChangeParts = { change: CitizensDocument<'change'>; address?: Address | undefined }
/** What changed, by the slugs its address is made of. */
export type Address =
  | {
      kind: 'plan' | 'brand-identity' | 'area' | 'dialogue' | 'action-plan' | 'decision' | 'story' | 'voice' | 'project'
      slug: string
    }
  | { kind: 'measure'; slug: string; project: string }

export type ChangesPage = { changes: ChangeParts[]; total: number; measure?: CitizensDocument<'measure'> | undefined }
type Asked = { page: number; perPage: number; measure?: string | undefined }

/** A page of what changed, newest first; with the slug of a `measure` only of that and what belongs to it. */
export function getChangesPage(
  citizens: ReplicaReader<'citizens'>,
  { page, perPage, measure: slug }: Asked,
): ChangesPage | undefined {
  const measure = slug === undefined ? undefined : citizens.getBySlug('measure', slug)
  if (slug !== undefined && measure === undefined) return undefined
  const where = measure === undefined ? [] : aboutMeasure(citizens, measure.id)
  return {
    measure,
    total: citizens.count('change', { where }),
    changes: citizens
      .list('change', { where, limit: perPage, offset: (page - 1) * perPage })
      .map((change) => getChangeParts(citizens, change)),
  }
}

/** Changes of a measure and of all that stands on its page: evaluations, logic models, undertakings, indicators. */
export function aboutMeasure(citizens: ReplicaReader<'citizens'>, measure: string): Where<'change'>[] {
  const where = [{ relation: 'measure', id: measure }] as const
  const owned = ofMeasure.flatMap((kind) => citizens.list(kind, { where }).map(({ id }) => id))
  const shared = citizens.list('undertaking', { where: [{ relation: 'measures', id: measure }] }).map(({ id }) => id)
  const measured = citizens.get('measure', measure)?.indicators ?? []
  return [{ relation: 'subject', id: [measure, ...owned, ...shared, ...measured] }]
}

/** One change by its slug. */
export function getChangePage(citizens: ReplicaReader<'citizens'>, slug: string): ChangeParts | undefined {
  const change = citizens.getBySlug('change', slug)
  return change && getChangeParts(citizens, change)
}

export const getChangeParts = (
  citizens: ReplicaReader<'citizens'>,
  change: CitizensDocument<'change'>,
): ChangeParts => ({
  change,
  address: getAddress(citizens, change.subject.kind, change.subject.id),
})

/** Kinds with a page of their own at their slug. */
const withPage = [
  'plan',
  'brand-identity',
  'area',
  'dialogue',
  'action-plan',
  'decision',
  'story',
  'voice',
  'project',
] as const
/** Kinds shown on the page of the measure they belong to. */
const ofMeasure = ['logic-model', 'evaluation'] as const

export function getAddress(citizens: ReplicaReader<'citizens'>, kind: string, id: string): Address | undefined {
  if (kind === 'measure') return getMeasureAddress(citizens, id)
  const owned = ofMeasure.find((each) => each === kind)
  if (owned !== undefined) return getMeasureAddress(citizens, citizens.get(owned, id)?.measure)
  if (kind === 'strategy') return getAddress(citizens, 'plan', citizens.get('strategy', id)?.plan ?? '')
  if (kind === 'indicator') return getIndicatorAddress(citizens, id)
  if (kind === 'undertaking') return getMeasureAddress(citizens, citizens.get('undertaking', id)?.measures[0])
  const own = withPage.find((each) => each === kind)
  const slug = own && citizens.get(own, id)?.slug
  return own && slug ? { kind: own, slug } : undefined
}

function getMeasureAddress(citizens: ReplicaReader<'citizens'>, id: string | undefined): Address | undefined {
  const measure = id === undefined ? undefined : citizens.get('measure', id)
  const project = measure && citizens.get('project', measure.project)
  return measure && project ? { kind: 'measure', slug: measure.slug, project: project.slug } : undefined
}

/** An indicator stands with a measure, or with the plan as a whole. */
function getIndicatorAddress(citizens: ReplicaReader<'citizens'>, id: string): Address | undefined {
  const where = [{ relation: 'indicators', id }] as const
  const [measure] = citizens.list('measure', { where, limit: 1 })
  if (measure) return getMeasureAddress(citizens, measure.id)
  const [plan] = citizens.list('plan', { where, limit: 1 })
  return plan && { kind: 'plan', slug: plan.slug }
}
