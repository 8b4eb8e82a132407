import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** What the form for marking a draft identity shows and offers. */
export type InclusionPage = {
  draft: CitizensDocument<'brand-identity'>
  purpose: CitizensDocument<'purpose'>
  districts: CitizensDocument<'area'>[]
}

/**
 * Undefined where no such identity is under dialogue; `not-ready` while the purpose of use has not been published:
 * nothing is collected without it.
 */
export function getInclusionPage(
  citizens: ReplicaReader<'citizens'>,
  slug: string,
): InclusionPage | 'not-ready' | undefined {
  const draft = citizens.getBySlug('brand-identity', slug)
  if (draft === undefined) return undefined
  const purpose = citizens.getBySlug('purpose', 'purpose')
  if (purpose === undefined || citizens.getRecipient() === undefined) return 'not-ready'
  return { draft, purpose, districts: citizens.list('area', { where: [{ relation: 'kind', id: 'district' }] }) }
}
