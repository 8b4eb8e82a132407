import type { ActionRecord } from '../action-plan/action-plan.ts'
import type { Maybe } from '../localized/wording.ts'
import type { Role } from '../role/vocabulary.ts'
import type { VoiceLink } from '../round-trip/answer-overdue.ts'
import type { VoiceState } from '../voice/vocabulary.ts'
import type { NotificationKind } from './vocabulary.ts'

/** What the rules of notification look at. Days are `2026-11-22` in the city's calendar; everything else is an id. */
export type NotificationFacts = {
  people: readonly NotifiedPerson[]
  measures: readonly { id: string; leadDepartment?: Maybe<string> }[]
  voices: readonly LinkedVoice[]
  /** Voices with an answer that its teller can read, of whichever department. */
  answeredVoices: ReadonlySet<string>
  actionPlans: readonly NotifiedPlan[]
  /** Days within which the city answers a voice. */
  answerWithinDays: number
}

/** A member of staff; `since` is the day of the account, `wants` what the person chose. */
export type NotifiedPerson = {
  id: string
  roles: readonly Role[]
  department?: Maybe<string>
  since: string
  wants: readonly NotificationKind[]
}

/** A voice, and since when it is linked to which measure. Never its words: a mail cannot be taken back. */
export type LinkedVoice = { id: string; state: VoiceState; links: readonly VoiceLink[] }

/** An action plan, as far as its progress is to be reported on. */
export type NotifiedPlan = {
  id: string
  department?: Maybe<string>
  isPublished: boolean
  since: string
  startsInFiscalYear?: Maybe<number>
  endsInFiscalYear?: Maybe<number>
  actions?: Maybe<readonly ActionRecord[]>
}

/** A mail that went out, at the city's time `2026-11-23T08:05`. */
export type SentNotification = { kind: NotificationKind; person: string; subjects: readonly string[]; sentAt: string }

/** What a week's summary counts for a department. */
export type DepartmentSummary = {
  newVoices: number
  waiting: number
  overdue: number
  silentPlans: number
  lateActions: number
}

/** A mail to write now. `subjects` are ids of voices or action plans; of a summary, the Monday of its week. */
export type DueNotification =
  | { kind: Exclude<NotificationKind, 'weekly-summary'>; person: string; subjects: readonly string[] }
  | { kind: 'weekly-summary'; person: string; subjects: readonly [string]; summary: DepartmentSummary }
