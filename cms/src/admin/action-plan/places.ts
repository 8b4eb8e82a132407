import { type ActionPlanPart, type ActionPlanRecord, hasWords, type PublicationNeed } from '@aritai/domain'

/** A part of an action plan that can be missing. */
export type PlanPart = ActionPlanPart | PublicationNeed

/** The path of the field in which a missing part is written: of a list, the first row that lacks it. */
export function pathOf(part: PlanPart, plan: ActionPlanRecord): string {
  const actions = plan.actions ?? []
  const inAction = (index: number, field: string) => (index < 0 ? 'actions' : `actions.${index}.${field}`)
  if (part === 'due-dates') {
    const index = actions.findIndex(({ dueOn }) => !dueOn)
    return inAction(index, 'dueOn')
  }
  if (part === 'action-titles') {
    const index = actions.findIndex(({ title }) => !hasWords(title))
    return inAction(index, 'title')
  }
  if (part === 'news-words') {
    const silent = actions.map(({ news }) => (news ?? []).findIndex(({ text }) => !hasWords(text)))
    const index = silent.findIndex((row) => row >= 0)
    return inAction(index, `news.${silent[index]}.text`)
  }
  return fieldOf[part]
}

const fieldOf: Record<Exclude<PlanPart, 'due-dates' | 'action-titles' | 'news-words'>, string> = {
  title: 'title',
  aim: 'aim',
  'branding-aim': 'brandingAim',
  years: 'startsInFiscalYear',
  criteria: 'criteriaAnswers',
  'criteria-words': 'criteriaAnswers',
  actions: 'actions',
  measures: 'measures',
  voices: 'voices',
  partners: 'partnersWanted',
  department: 'department',
}
