import type { LocalizedText } from '@aritai/domain'
import type { FoundDocument } from '../../queries/search.ts'

/** The name of a found document and the text it is introduced with. */
export type FoundTexts = { title: LocalizedText; text?: LocalizedText | undefined }

export function getFoundTexts({ kind, document }: FoundDocument['hit']): FoundTexts {
  switch (kind) {
    case 'plan':
    case 'dialogue':
      return { title: document.title, text: document.summary }
    case 'strategy':
    case 'project':
    case 'undertaking':
    case 'area':
      return { title: document.name, text: document.summary }
    case 'measure':
      return { title: document.name, text: document.desiredState }
    case 'indicator':
      return { title: document.name, text: document.definition }
    case 'logic-model':
      return { title: document.title, text: document.contributors }
    case 'evaluation':
      return { title: document.learnt, text: document.judgementReason }
    case 'voice':
      return { title: document.title ?? document.text, text: document.text }
    case 'response':
      return { title: document.text }
    case 'prompt':
      return { title: document.question, text: document.lead }
    case 'action-plan':
      return { title: document.title, text: document.aim }
    case 'decision':
      return { title: document.title, text: document.proposal }
    case 'brand-identity':
      return { title: document.statement, text: document.meaning }
    case 'brand-asset':
      return { title: document.title, text: document.description }
    case 'change':
      return { title: document.title, text: document.note }
    case 'story':
    case 'page':
      return { title: document.title, text: document.lead }
  }
}
