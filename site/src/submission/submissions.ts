import type { Consent, Generation, Issue, Locale, Perspective } from '@aritai/domain'
import type { ReceiptStatus, VoiceSubmission } from '@aritai/publication'
import type { MarkFormReading, MarkFormValues, MarkResult } from './identity-mark/mark-form.ts'

/** Names of the form's fields. `consent` is one checkbox per use with the use as its value. */
export const voiceFormFields = {
  text: 'text',
  title: 'title',
  displayName: 'displayName',
  prompt: 'prompt',
  measure: 'measure',
  area: 'area',
  schoolDistrict: 'schoolDistrict',
  generation: 'generation',
  perspective: 'perspective',
  consent: 'consent',
  /** A checkbox; any value means yes. */
  guardianConsent: 'guardianConsent',
  email: 'email',
  phone: 'phone',
  photo: 'photo',
  photoAlt: 'photoAlt',
  /** Hidden: made by `createFormToken` for each form shown, and sent back unchanged when the form is shown again. */
  formToken: 'formToken',
  /** Hidden: version of the purpose of use that was shown. */
  purposeVersion: 'purposeVersion',
  /** Hidden: the language of the page. */
  locale: 'locale',
  /** The trap for machines: out of sight for people, must come back empty. */
  honeypot: 'website',
} as const

export type Photo = { type: NonNullable<VoiceSubmission['photo']>['type']; bytes: Uint8Array }

/** What somebody filled in, typed and trimmed, complete or not. Empty fields are absent. */
export type VoiceFormValues = {
  formToken: string
  purposeVersion: string
  locale: Locale
  text: string
  title?: string
  displayName?: string
  prompt?: string
  measure?: string
  area?: string
  schoolDistrict?: string
  generation?: Generation
  perspective?: Perspective
  consent: Consent
  guardianConsent: boolean
  email?: string
  phone?: string
  photo?: Photo
  photoAlt?: string
}

/**
 * Why something was not done; the page shows it with the form still filled in. `status` is the HTTP status to answer
 * with: `too-many` 429, `too-large` 413, `malformed` 400, `not-ready` (no push has come yet) and `unavailable` (the
 * disk is full) 503.
 */
export type Refusal = {
  ok: false
  reason: 'too-many' | 'too-large' | 'malformed' | 'not-ready' | 'unavailable'
  status: 400 | 413 | 429 | 503
  retryAfterSeconds?: number
}

/**
 * `issues` with severity `block` must be mended before `submitVoice`; their `path` is a field name of the form, or
 * `consent.<use>` for one checkbox. Codes: those of the domain (`voice-submission.*`, `consent.*`,
 * `personal-information.found`) and `voice-form.photo-too-large`, `voice-form.photo-unreadable`, `voice-form.trap-filled`.
 */
export type VoiceFormReading = { ok: true; values: VoiceFormValues; issues: Issue[] } | Refusal

/** `receiptCode` is ready to be shown (`ABCD-EFGH-JKMN-PQRST`). The same form sent twice gives the same one. */
export type SubmitResult = { ok: true; receiptCode: string; state: 'received' | 'withdrawn' } | Refusal

export type WithdrawResult = { ok: true; state: 'withdrawn' } | { ok: true; state: 'malformed' | 'unknown' } | Refusal

/**
 * `malformed`: no receipt code at all, or a slip of the pen (it carries a check character). `unknown`: nothing known
 * here. `waiting`: sealed and stored here, not collected yet. `collected`: the city has it, no answer yet.
 * `withdrawn`: taken back. `known`: what the city says about it.
 */
export type ReceiptState =
  | { ok: true; state: 'malformed' | 'unknown' | 'waiting' | 'collected' }
  | { ok: true; state: 'withdrawn'; status?: ReceiptStatus }
  | { ok: true; state: 'known'; status: ReceiptStatus }
  | Refusal

/** What the pages can do for citizens. Made for one request: it knows the address for the rate limit and nothing else. */
export interface Submissions {
  createFormToken(): string
  readVoiceForm(request: Request): Promise<VoiceFormReading>
  submitVoice(values: VoiceFormValues): Promise<SubmitResult>
  withdraw(code: string): Promise<WithdrawResult>
  getReceiptState(code: string): Promise<ReceiptState>
  readMarkForm(request: Request): Promise<MarkFormReading>
  submitMark(values: MarkFormValues): Promise<MarkResult>
}
