import type { CitizensKind } from '@aritai/publication'
import type { ReplicaReader, SearchHit } from '../replica/replica-reader.ts'
import { type Address, getAddress } from './changes.ts'

/** What can be found, in the groups a reader chooses by: everything that has a page, or a place on one. */
export const searchGroups = {
  plan: ['plan', 'strategy', 'project', 'measure', 'undertaking', 'indicator', 'logic-model', 'evaluation'],
  voices: ['voice', 'response', 'prompt'],
  brand: ['brand-identity', 'action-plan', 'decision', 'brand-asset'],
  dialogues: ['dialogue'],
  areas: ['area'],
  stories: ['story'],
  pages: ['page', 'change'],
} as const satisfies Record<string, readonly CitizensKind[]>
export type SearchGroup = keyof typeof searchGroups
export type SearchKind = (typeof searchGroups)[SearchGroup][number]
export const searchGroupNames = Object.keys(searchGroups) as SearchGroup[]

/** Where a document can be read. A prompt is read as the voices that answer it. */
export type FoundAddress = Address | { kind: 'prompt' | 'page'; slug: string }
export type FoundDocument = { hit: SearchHit<'citizens', SearchKind>; address?: FoundAddress | undefined }
export type GroupResults = { group: SearchGroup; total: number; found: FoundDocument[] }
export type SearchPage = { total: number; groups: GroupResults[] }

/** Of one group alone. */
export const resultsOnAPage = 20
/** Of each group while they stand side by side. */
const resultsOfEach = 4

/** Without a group the first results of every group that has any; with one, a page of it. */
export function getSearchPage(
  citizens: ReplicaReader<'citizens'>,
  { text, group, page }: { text: string; group?: SearchGroup | undefined; page: number },
): SearchPage {
  const range =
    group === undefined ? { limit: resultsOfEach } : { limit: resultsOnAPage, offset: (page - 1) * resultsOnAPage }
  const groups = (group === undefined ? searchGroupNames : [group]).map((name) => {
    const { total, hits } = citizens.search<SearchKind>({ text, kinds: searchGroups[name], ...range })
    return { group: name, total, found: hits.map((hit) => ({ hit, address: getFoundAddress(citizens, hit) })) }
  })
  return { total: groups.reduce((sum, each) => sum + each.total, 0), groups: groups.filter(({ total }) => total > 0) }
}

function getFoundAddress(
  citizens: ReplicaReader<'citizens'>,
  { kind, document }: FoundDocument['hit'],
): FoundAddress | undefined {
  switch (kind) {
    case 'prompt':
    case 'page':
      return { kind, slug: document.slug }
    case 'response':
      return getAddress(citizens, 'voice', document.voices[0] ?? '')
    case 'brand-asset':
      return { kind: 'brand-identity', slug: document.slug }
    case 'change':
      return getAddress(citizens, document.subject.kind, document.subject.id)
    default:
      return getAddress(citizens, kind, document.id)
  }
}
