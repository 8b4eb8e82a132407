import { terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import {
  type FoundAddress,
  type FoundDocument,
  type SearchGroup,
  type SearchKind,
  type SearchPage,
  searchGroupNames,
} from '../../queries/search.ts'
import { presentAddress } from '../address.ts'
import { paths } from '../paths.ts'
import { presentExcerpt, type Words } from '../words/words.ts'
import { findPassage, type Passage } from './passage.ts'
import { getFoundTexts } from './texts.ts'

/** One result: what it is, its name, and where the words stand in it. */
export type SearchResultView = {
  kind: string
  title: Words
  passage?: Passage | undefined
  path: string
  sample: boolean
}
export type SearchGroupView = {
  group: SearchGroup
  label: string
  total: number
  /** All results of the group; missing while they are all in sight. */
  allPath?: string | undefined
  results: SearchResultView[]
}

export type SearchRequest = { text: string; group?: SearchGroup | undefined }

/** What somebody typed, cut to a length that can be searched for, and the group they chose. */
export function readSearchRequest(query: URLSearchParams): SearchRequest {
  const kind = query.get('kind')
  return { text: (query.get('q') ?? '').trim().slice(0, 100), group: searchGroupNames.find((name) => name === kind) }
}

export const getSearchPath = ({ text, group }: SearchRequest, page = 1): string =>
  `/search/?${new URLSearchParams({ q: text, ...(group && { kind: group }), ...(page > 1 && { page: `${page}` }) })}`

export function presentSearchGroups(page: SearchPage, request: SearchRequest, speech: Speech): SearchGroupView[] {
  return page.groups.map(({ group, total, found }) => ({
    group,
    label: speech.messages.searchGroups.names[group],
    total,
    allPath:
      request.group === undefined && total > found.length ? getSearchPath({ text: request.text, group }) : undefined,
    results: found.flatMap((each) => presentResult(each, request.text, speech)),
  }))
}

/** Leaves out what has no page to lead to. */
function presentResult({ hit, address }: FoundDocument, query: string, speech: Speech): SearchResultView[] {
  if (address === undefined) return []
  const { locale, messages } = speech
  const { title, text } = getFoundTexts(hit)
  const name = presentExcerpt(title, locale, 60)
  const opening = text && asPassage(presentExcerpt(text, locale, 100))
  const passage = findPassage(hit.document, query, locale, name.value) ?? opening
  return [
    {
      kind: hit.kind === 'page' ? messages.search.page : terms.concept[concepts[hit.kind]][locale],
      title: name,
      passage: passage && repeats(passage, name) ? undefined : passage,
      path: presentFoundAddress(address),
      sample: hit.document.sample,
    },
  ]
}

/** A text without a title of its own lends its beginning as the name, and is not told twice. */
const repeats = ({ parts }: Passage, name: Words): boolean =>
  parts
    .map(({ text }) => text)
    .join('')
    .startsWith(name.value.replace(/…$/, ''))

const asPassage = ({ value, locale }: Words): Passage => ({ locale, parts: [{ text: value, hit: false }] })

function presentFoundAddress(address: FoundAddress): string {
  switch (address.kind) {
    case 'prompt':
      return paths.voices({ prompt: address.slug })
    case 'page':
      return `/${address.slug}/`
    default:
      return presentAddress(address)
  }
}

const concepts = {
  plan: 'plan',
  strategy: 'strategy',
  project: 'project',
  measure: 'measure',
  undertaking: 'undertaking',
  indicator: 'indicator',
  'logic-model': 'logicModel',
  evaluation: 'evaluation',
  voice: 'voice',
  response: 'response',
  prompt: 'prompt',
  'action-plan': 'actionPlan',
  decision: 'decision',
  'brand-identity': 'brandIdentity',
  'brand-asset': 'brandAsset',
  dialogue: 'dialogue',
  story: 'story',
  area: 'area',
  change: 'change',
} as const satisfies Record<Exclude<SearchKind, 'page'>, string>
