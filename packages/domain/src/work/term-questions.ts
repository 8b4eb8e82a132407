import { getFiscalYear } from '../calendar/fiscal-year.ts'
import { getCurrentQuestion } from '../investment/question.ts'
import { isInPlan } from '../plan/in-plan.ts'
import type { WorkEvaluation, WorkFacts, WorkMeasure } from './facts.ts'

type Facts = Pick<WorkFacts, 'measures' | 'evaluations' | 'termsOfPlan'>

/** Measures of the plan whose question of a term is open or late: the same ones that the page of investments asks about. */
export function getTermQuestions({ measures, evaluations, termsOfPlan }: Facts, today: string): WorkMeasure[] {
  const byMeasure = Map.groupBy(evaluations, ({ measure }) => measure)
  return measures.filter((measure) => {
    const { horizon } = measure
    if (!horizon || !isInPlan(measure, getFiscalYear(today))) return false
    const answers = (byMeasure.get(measure.id) ?? []).flatMap(toAnswer)
    const question = getCurrentQuestion({ ...measure, horizon }, termsOfPlan, today, answers)
    return question?.state === 'open' || question?.state === 'late'
  })
}

const toAnswer = ({ fiscalYear, judgement }: WorkEvaluation) => (judgement ? [{ fiscalYear, judgement }] : [])
