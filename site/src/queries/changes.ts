import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** A change with the address of what changed, where that is public and has a page. */
export type ChangeParts = { change: CitizensDocument<'change'>; address?: Address | undefined }
/** What changed, by the slugs its address is made of. */
export type Address =
  | {
      kind: 'plan' | 'brand-identity' | 'area' | 'dialogue' | 'action-plan' | 'decision' | 'story' | 'voice' | 'project'
      slug: string
    }
  | { kind: 'measure'; slug: string; project: string }

export type ChangesPage = { changes: ChangeParts[]; total: number }

export function getChangesPage(citizens: ReplicaReader<'citizens'>, page: number, perPage: number): ChangesPage {
  return {
    total: citizens.count('change'),
    changes: citizens
      .list('change', { limit: perPage, offset: (page - 1) * perPage })
      .map((change) => getChangeParts(citizens, change)),
  }
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
