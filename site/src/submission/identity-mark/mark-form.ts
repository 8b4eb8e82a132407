import type { Generation, IdentityFeeling, Issue, Locale } from '@aritai/domain'
import type { Refusal } from '../submissions.ts'

/** Names of the fields of the form for marking a draft identity. */
export const markFormFields = {
  feeling: 'feeling',
  words: 'words',
  area: 'area',
  generation: 'generation',
  /** Hidden: which draft and which version of its words was shown. */
  identity: 'identity',
  version: 'version',
  /** Hidden, as in the form for a story. */
  formToken: 'formToken',
  purposeVersion: 'purposeVersion',
  locale: 'locale',
  /** The trap for machines: out of sight for people, must come back empty. */
  honeypot: 'website',
} as const

/** What somebody chose, typed and trimmed, complete or not. Empty fields are absent. */
export type MarkFormValues = {
  formToken: string
  purposeVersion: string
  locale: Locale
  identity: string
  version: number
  feeling?: IdentityFeeling
  words?: string
  area?: string
  generation?: Generation
}

/** `issues` with severity `block` must be mended before `submitMark`; their `path` is a field name of the form. */
export type MarkFormReading = { ok: true; values: MarkFormValues; issues: Issue[] } | Refusal

/** The mark is on the disk. `number` names it to the city where it has words: with it they can be erased. */
export type MarkResult = { ok: true; number?: string } | Refusal
