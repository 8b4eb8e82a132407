import type { ReplicaReader, SearchHit } from '../replica/replica-reader.ts'
import { type Address, getAddress } from './changes.ts'

/** What can be found: everything that has a page, or a place on one. */
export const searchKinds = [
  'plan',
  'project',
  'measure',
  'undertaking',
  'logic-model',
  'voice',
  'action-plan',
  'decision',
  'brand-identity',
  'dialogue',
  'story',
  'area',
  'page',
] as const
type SearchKind = (typeof searchKinds)[number]

export type FoundDocument = { hit: SearchHit<'citizens', SearchKind>; address?: Address | undefined }
export type SearchPage = { total: number; found: FoundDocument[] }

export const resultsOnAPage = 20

export function getSearchPage(citizens: ReplicaReader<'citizens'>, text: string, page: number): SearchPage {
  const { total, hits } = citizens.search({
    text,
    kinds: searchKinds,
    limit: resultsOnAPage,
    offset: (page - 1) * resultsOnAPage,
  })
  return { total, found: hits.map((hit) => ({ hit, address: getAddress(citizens, hit.kind, hit.id) })) }
}
