import { hasWords } from '../localized/wording.ts'
import { type ActionPlanRecord, getUnansweredCriteria } from './action-plan.ts'

export const actionPlanParts = ['aim', 'criteria', 'actions', 'due-dates', 'measures', 'voices', 'partners'] as const
export type ActionPlanPart = (typeof actionPlanParts)[number]
export type Completeness<Part extends string> = { filled: number; of: number; missing: Part[] }

/**
 * How far a department's plan is written: aim, every criterion answered, actions, all with due dates, measures served,
 * voices answered, partners wanted. A measure of work left, not of quality.
 */
export function getActionPlanCompleteness(plan: ActionPlanRecord): Completeness<ActionPlanPart> {
  const actions = plan.actions ?? []
  const filled: Record<ActionPlanPart, boolean> = {
    aim: hasWords(plan.aim),
    criteria: (plan.criteria ?? []).length > 0 && getUnansweredCriteria(plan).length === 0,
    actions: actions.length > 0,
    'due-dates': actions.length > 0 && actions.every(({ dueOn }) => !!dueOn),
    measures: !!plan.measures?.length,
    voices: !!plan.voices?.length,
    partners: hasWords(plan.partnersWanted),
  }
  const missing = actionPlanParts.filter((part) => !filled[part])
  return { filled: actionPlanParts.length - missing.length, of: actionPlanParts.length, missing }
}
