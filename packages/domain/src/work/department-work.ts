import { isActionLate } from '../action-plan/action-plan.ts'
import { isPlanReported, isPlanRunning } from '../action-plan/plan-period.ts'
import { isPlanSilent } from '../action-plan/report-due.ts'
import { getFiscalYear } from '../calendar/fiscal-year.ts'
import { isInPlan } from '../plan/in-plan.ts'
import { isAnswerOverdue } from '../round-trip/answer-overdue.ts'
import { getEvaluationsDue } from '../round-trip/due-evaluations.ts'
import { isToBeAnswered } from '../round-trip/unanswered.ts'
import type { WorkFacts, WorkPlan, WorkVoice } from './facts.ts'
import { isRecent, toWorkItem, type WorkItem } from './work-item.ts'

/**
 * Answers, actions, reports and evaluations of one department. Its voices are those linked to measures that it leads;
 * an answer of whatever department ends their waiting.
 */
export function getDepartmentWork(department: string, facts: WorkFacts, today: string): WorkItem[] {
  const own = facts.plans.filter((plan) => plan.department === department)
  const running = own.filter((plan) => isPlanRunning(plan, today))
  const reported = own.filter((plan) => isPlanReported(plan, today))
  const drafts = facts.drafts.filter((draft) => draft.department === department)
  return [
    ...getAnswersDue(department, facts, today),
    toWorkItem(
      'late',
      'actions-late',
      reported.flatMap((plan) => getLateActions(plan, today)),
    ),
    toWorkItem(
      'late',
      'report-due',
      reported.filter((plan) => isPlanSilent(plan, today)),
    ),
    toWorkItem('late', 'plan-missing', running.length === 0 ? [{ id: department }] : []),
    ...getEvaluationsToWrite(department, facts, today),
    toWorkItem('waiting', 'own-drafts', drafts),
  ]
}

function getAnswersDue(department: string, facts: WorkFacts, today: string): WorkItem[] {
  const { voices, answered, answerWithinDays, measures } = facts
  const current = measures.filter((measure) => isInPlan(measure, getFiscalYear(today)))
  const led = new Set(current.flatMap(({ id, leadDepartment }) => (leadDepartment === department ? id : [])))
  const linked = voices.filter(
    (voice) => isToBeAnswered(voice.state) && voice.links.some(({ measure }) => led.has(measure)),
  )
  const unanswered = linked.filter(({ id }) => !answered.has(id))
  /** The day on which a voice first came to the department. */
  const cameOn = ({ links }: WorkVoice) => {
    const [first = today] = links.flatMap(({ measure, on }) => (led.has(measure) ? on : [])).sort()
    return first
  }
  const isLate = (voice: WorkVoice) => isAnswerOverdue(cameOn(voice), answerWithinDays, today)
  const dated = (some: typeof linked) => some.map(({ id, receivedOn }) => ({ id, on: receivedOn }))
  return [
    toWorkItem('late', 'answers-late', dated(unanswered.filter(isLate))),
    toWorkItem('waiting', 'answers-waiting', dated(unanswered.filter((voice) => !isLate(voice)))),
    toWorkItem('new', 'voices-linked-lately', dated(linked.filter((voice) => isRecent(cameOn(voice), today)))),
  ]
}

/** Each late action counts; they are found through their plan. */
function getLateActions({ id, actions }: WorkPlan, today: string) {
  return actions.filter((action) => isActionLate(action, today)).map(({ dueOn }) => ({ id, on: dueOn ?? undefined }))
}

function getEvaluationsToWrite(department: string, facts: WorkFacts, today: string): WorkItem[] {
  const own = facts.measures.filter(({ leadDepartment }) => leadDepartment === department)
  // What is drafted waits for the planning section, not for the department.
  const written = [...facts.evaluations, ...facts.evaluationDrafts]
  const { measures, late } = getEvaluationsDue(own, written, facts.terms, today)
  return [
    late ? toWorkItem('late', 'evaluations-late', measures) : toWorkItem('waiting', 'evaluations-to-write', measures),
  ]
}
