import type { ActionRecord } from '../action-plan/action-plan.ts'
import type { EvaluationJudgement } from '../evaluation/vocabulary.ts'
import type { Maybe } from '../localized/wording.ts'
import type { FiscalYears } from '../plan/plan.ts'
import type { Role } from '../role/vocabulary.ts'
import type { VoiceLink } from '../round-trip/answer-overdue.ts'
import type { EvaluatedMeasure, EvaluationOf } from '../round-trip/due-evaluations.ts'
import type { HeardVoice } from '../round-trip/unanswered.ts'

export type WorkVoice = HeardVoice & {
  links: readonly VoiceLink[]
  publishedOn?: string | undefined
  withdrawnOn?: string | undefined
  /** Something in the words to publish may point to a person, and nobody has said that it does not. */
  unresolved?: boolean
}
export type WorkMeasure = EvaluatedMeasure & { leadDepartment: string }
/** A published evaluation and what it decided, which may answer the question of a term. */
export type WorkEvaluation = EvaluationOf & { judgement?: Maybe<EvaluationJudgement> }
export type WorkPlan = {
  id: string
  department: string
  startsInFiscalYear: number
  endsInFiscalYear: number
  /** The day of its first publication. */
  since: string
  actions: readonly ActionRecord[]
}
/**
 * A document whose newest version is not public, `collection/id`; the department it belongs to, where it belongs to one,
 * and who publishes it: a department its plans and answers, 企画課 all else.
 */
export type WorkDraft = {
  id: string
  department?: string | undefined
  publisher: Extract<Role, 'planner' | 'department'>
  on?: string | undefined
}
/** Something that was published or done on a day. */
export type WorkEvent = { id: string; on: string }

/**
 * What the start page is made of, as far as the person may read it. Measures, plans and evaluations are those that are
 * published; `answered` are voices with a published answer, whoever gave it.
 */
export type WorkFacts = {
  /** The person's own department. */
  department?: string | undefined
  voices: readonly WorkVoice[]
  answered: ReadonlySet<string>
  /** Days within which the city answers a voice. */
  answerWithinDays: number
  measures: readonly WorkMeasure[]
  plans: readonly WorkPlan[]
  evaluations: readonly WorkEvaluation[]
  /** Evaluations that are written and not yet public. */
  evaluationDrafts: readonly EvaluationOf[]
  terms: readonly FiscalYears[]
  /** Those of the plan that runs: each asks a question at its end. */
  termsOfPlan: readonly FiscalYears[]
  departments: readonly { id: string }[]
  drafts: readonly WorkDraft[]
  overdueIndicators: readonly string[]
  thinGroups: readonly string[]
  namesAsMeans: readonly string[]
  answers: readonly WorkEvent[]
  changes: readonly WorkEvent[]
  failingDeliveries: readonly WorkEvent[]
  officersWithoutDepartment: readonly string[]
  actionsToday: readonly string[]
}
