import { hasWords } from '../localized/wording.ts'
import type { ActionPlanRecord } from './action-plan.ts'

/** What an action plan cannot be published without, in the order in which a form asks for it. */
export const publicationNeeds = [
  'title',
  'aim',
  'branding-aim',
  'years',
  'criteria-words',
  'action-titles',
  'news-words',
  'department',
] as const
export type PublicationNeed = (typeof publicationNeeds)[number]

/**
 * What still keeps a plan from being published, so that a writer sees it before the button does: what the form
 * requires, years that are reversed, verdicts without a reason and reports that were begun without a word. An answer that
 * nobody began is not published and keeps nobody waiting.
 */
export function getPublicationNeeds(plan: ActionPlanRecord): PublicationNeed[] {
  const { startsInFiscalYear: first, endsInFiscalYear: last, actions } = plan
  const isMet: Record<PublicationNeed, boolean> = {
    title: hasWords(plan.title),
    aim: hasWords(plan.aim),
    'branding-aim': !!plan.brandingAim,
    years: !!first && !!last && first <= last,
    'criteria-words': (plan.criteriaAnswers ?? []).every(({ verdict, answer }) => !verdict || hasWords(answer)),
    'action-titles': (actions ?? []).every(({ title }) => hasWords(title)),
    'news-words': (actions ?? []).every(({ news }) => (news ?? []).every(({ text }) => hasWords(text))),
    department: !!plan.department,
  }
  return publicationNeeds.filter((need) => !isMet[need])
}
