import {
  type ActionPlanRecord,
  getLastNewsOn,
  getUnansweredCriteria,
  isActionLate,
} from '../action-plan/action-plan.ts'
import { type ActionPlanPart, actionPlanParts, getActionPlanCompleteness } from '../action-plan/completeness.ts'
import { isPlanReported, isPlanRunning } from '../action-plan/plan-period.ts'
import { isPlanSilent } from '../action-plan/report-due.ts'
import { type ActionState, actionStates } from '../action-plan/vocabulary.ts'
import type { DepartmentConcern, PlanStanding } from './vocabulary.ts'

/** An action plan of a department; `since` is the day on which it was created. */
export type DepartmentPlan = ActionPlanRecord & { id: string; department: string; isPublished: boolean; since: string }

/** What the overview is computed from; `answers` are those that departments have published. */
export type DepartmentFacts = {
  departments: readonly string[]
  plans: readonly DepartmentPlan[]
  answers: readonly { department: string; voices: readonly string[] }[]
  today: string
}

/** Where a department stands this fiscal year with its part in the brand. */
export type DepartmentStanding = {
  department: string
  standing: PlanStanding
  /** Its plans for this fiscal year, the public ones first. */
  plans: string[]
  /** Parts written of all parts of its plans. */
  completeness: { filled: number; of: number; missing: ActionPlanPart[] }
  actions: Record<ActionState, number>
  lateActions: number
  lastNewsOn: string | undefined
  unansweredCriteria: number
  answeredVoices: number
  concerns: DepartmentConcern[]
}

/**
 * All departments for 企画課: who has no plan for this fiscal year, who is late, who is silent, whose plan leaves
 * criteria or parts open (方向性⑤: not one section alone). Late and silent are asked of public plans only; a plan whose
 * actions are all done or stopped may be silent, and a new one for its first quarter.
 */
export function getDepartmentOverview(facts: DepartmentFacts): DepartmentStanding[] {
  const plansOf = Map.groupBy(facts.plans, ({ department }) => department)
  const answersOf = Map.groupBy(facts.answers, ({ department }) => department)
  return facts.departments.map((department) => {
    const plans = plansOf.get(department) ?? []
    const answered = (answersOf.get(department) ?? []).flatMap(({ voices }) => voices)
    return getStanding(department, plans, new Set(answered).size, facts.today)
  })
}

function getStanding(department: string, all: DepartmentPlan[], answeredVoices: number, today: string) {
  const plans = all.filter((plan) => isPlanRunning(plan, today))
  // What a plan came to in its last quarter is reported in the one after it.
  const reported = all.filter((plan) => plan.isPublished && isPlanReported(plan, today))
  const published = plans.filter(({ isPublished }) => isPublished)
  const drafts = plans.filter(({ isPublished }) => !isPublished)
  // Drafts count only where nothing is public: one more plan in the making makes no department worse.
  const counted = published.length > 0 ? published : drafts
  const actions = counted.flatMap((plan) => plan.actions ?? [])
  const standing: Omit<DepartmentStanding, 'concerns'> = {
    department,
    standing: published.length > 0 ? 'published' : drafts.length > 0 ? 'draft' : 'none',
    plans: [...published, ...drafts].map(({ id }) => id),
    completeness: addUp(counted),
    actions: countByState(actions),
    lateActions: reported.flatMap((plan) => plan.actions ?? []).filter((action) => isActionLate(action, today)).length,
    lastNewsOn: getLastNewsOn({ actions }, today),
    unansweredCriteria: counted.reduce((sum, plan) => sum + getUnansweredCriteria(plan).length, 0),
    answeredVoices,
  }
  const isSilent = reported.some((plan) => isPlanSilent(plan, today))
  return { ...standing, concerns: findConcerns(standing, isSilent) }
}

function findConcerns(standing: Omit<DepartmentStanding, 'concerns'>, silent: boolean): DepartmentConcern[] {
  const isPublic = standing.standing === 'published'
  const has: Record<DepartmentConcern, boolean> = {
    'no-plan': !isPublic,
    late: isPublic && standing.lateActions > 0,
    silent,
    criteria: standing.unansweredCriteria > 0,
    incomplete: standing.completeness.filled < standing.completeness.of,
  }
  return (Object.keys(has) as DepartmentConcern[]).filter((concern) => has[concern])
}

function addUp(plans: readonly ActionPlanRecord[]): DepartmentStanding['completeness'] {
  const each = plans.map(getActionPlanCompleteness)
  const missing = new Set(each.flatMap((plan) => plan.missing))
  return {
    filled: each.reduce((sum, { filled }) => sum + filled, 0),
    of: each.reduce((sum, { of }) => sum + of, 0),
    missing: actionPlanParts.filter((part) => missing.has(part)),
  }
}

function countByState(actions: readonly { state?: ActionState | null | undefined }[]): Record<ActionState, number> {
  const count = (state: ActionState) => actions.filter((action) => (action.state ?? 'planned') === state).length
  return Object.fromEntries(actionStates.map((state) => [state, count(state)])) as Record<ActionState, number>
}
