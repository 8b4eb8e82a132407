import type { LocalizedText } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import { presentWords, type Words } from '../words/words.ts'

/** The words of an identity as two of its versions are compared. */
export type Wording = {
  statement: LocalizedText
  meaning: LocalizedText
  aimedState: LocalizedText
  criteria: readonly { key: string; question: LocalizedText }[]
}

/** One part of the wording before and after; a question that is new has no `before`, a dropped one no `after`. */
export type WordingChangeView = { part: string; before?: Words | undefined; after?: Words | undefined }

/** What differs between two wordings, as it reads in Japanese, which is the wording that people decide on. */
export function presentWordingChanges(before: Wording, after: Wording, speech: Speech): WordingChangeView[] {
  const { parts } = speech.messages.inclusion
  const compare = (part: string, old: LocalizedText | undefined, now: LocalizedText | undefined) =>
    old?.ja === now?.ja ? [] : [{ part, before: toWords(old, speech), after: toWords(now, speech) }]
  const keys = new Set([...before.criteria, ...after.criteria].map(({ key }) => key))
  const find = ({ criteria }: Wording, wanted: string) => criteria.find(({ key }) => key === wanted)?.question
  return [
    ...compare(parts.statement, before.statement, after.statement),
    ...compare(parts.meaning, before.meaning, after.meaning),
    ...compare(parts.aimedState, before.aimedState, after.aimedState),
    ...[...keys].flatMap((key) => compare(parts.criterion, find(before, key), find(after, key))),
  ]
}

const toWords = (text: LocalizedText | undefined, { locale }: Speech) => text && presentWords(text, locale)
