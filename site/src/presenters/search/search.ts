import { type LocalizedText, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { FoundDocument } from '../../queries/search.ts'
import { presentAddress } from '../address.ts'
import { presentExcerpt, type Words } from '../words/words.ts'

/** One result: what it is, its name, how it begins. */
export type SearchResultView = {
  kind: string
  title: Words
  excerpt?: Words | undefined
  path: string
  sample: boolean
}

/** Leaves out what has no page to lead to. */
export function presentSearchResults(found: readonly FoundDocument[], speech: Speech): SearchResultView[] {
  const { locale } = speech
  return found.flatMap(({ hit, address }) => {
    const path = hit.kind === 'page' ? `/${hit.document.slug}/` : address && presentAddress(address)
    if (path === undefined) return []
    const { title, text } = getTexts(hit)
    return [
      {
        kind: getKindLabel(hit.kind, speech),
        title: presentExcerpt(title, locale, 60),
        excerpt: text === undefined ? undefined : presentExcerpt(text, locale, 100),
        path,
        sample: hit.document.sample,
      },
    ]
  })
}

function getTexts({ kind, document }: FoundDocument['hit']): {
  title: LocalizedText
  text?: LocalizedText | undefined
} {
  switch (kind) {
    case 'plan':
    case 'dialogue':
      return { title: document.title, text: document.summary }
    case 'project':
    case 'undertaking':
    case 'area':
      return { title: document.name, text: document.summary }
    case 'measure':
      return { title: document.name, text: document.desiredState }
    case 'logic-model':
      return { title: document.title, text: document.contributors }
    case 'voice':
      return { title: document.title ?? document.text, text: document.text }
    case 'action-plan':
      return { title: document.title, text: document.aim }
    case 'decision':
      return { title: document.title, text: document.proposal }
    case 'brand-identity':
      return { title: document.statement, text: document.meaning }
    case 'story':
    case 'page':
      return { title: document.title, text: document.lead }
  }
}

const concepts = {
  plan: 'plan',
  project: 'project',
  measure: 'measure',
  undertaking: 'undertaking',
  'logic-model': 'logicModel',
  voice: 'voice',
  'action-plan': 'actionPlan',
  decision: 'decision',
  'brand-identity': 'brandIdentity',
  dialogue: 'dialogue',
  story: 'story',
  area: 'area',
} as const

const getKindLabel = (kind: FoundDocument['hit']['kind'], { locale, messages }: Speech): string =>
  kind === 'page' ? messages.search.page : terms.concept[concepts[kind]][locale]

/** What somebody typed, cut to a length that can be searched for. */
export const readSearchText = (query: URLSearchParams): string => (query.get('q') ?? '').trim().slice(0, 100)
