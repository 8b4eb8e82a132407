import { getDueYear } from '../calendar/due-year.ts'
import { getFiscalYear } from '../calendar/fiscal-year.ts'
import type { InvestmentHorizon } from '../investment/vocabulary.ts'
import { type Beginning, hasBegun } from '../plan/first-year.ts'
import { type Ending, isInPlan } from '../plan/in-plan.ts'
import { type FiscalYears, findTermOf } from '../plan/plan.ts'

export type EvaluatedMeasure = Beginning & Ending & { id: string; horizon?: InvestmentHorizon | null | undefined }
/** A published evaluation; a draft is none yet. */
export type EvaluationOf = { measure: string; fiscalYear: number }

/**
 * Measures without an evaluation of the last full fiscal year (中間総括: evaluated in progress, for the next budget), where
 * the plan ran in that year and the measure was in it; one that ended with it is evaluated this last time. `late` once the figures of that year are due as well.
 */
export function getEvaluationsDue<Measure extends EvaluatedMeasure>(
  measures: readonly Measure[],
  evaluations: readonly EvaluationOf[],
  terms: readonly FiscalYears[],
  today: string,
): { fiscalYear: number; late: boolean; measures: Measure[] } {
  const fiscalYear = getFiscalYear(today) - 1
  const late = getDueYear(today) >= fiscalYear
  if (!findTermOf(terms, fiscalYear)) return { fiscalYear, late, measures: [] }
  const inPlan = measures.filter((measure) => hasBegun(measure, fiscalYear) && isInPlan(measure, fiscalYear))
  return { fiscalYear, late, measures: withoutEvaluation(inPlan, evaluations, fiscalYear) }
}

function withoutEvaluation<Measure extends EvaluatedMeasure>(
  measures: readonly Measure[],
  evaluations: readonly EvaluationOf[],
  fiscalYear: number,
): Measure[] {
  const evaluated = new Set(evaluations.flatMap((one) => (one.fiscalYear === fiscalYear ? one.measure : [])))
  return measures.filter(({ id }) => !evaluated.has(id))
}
