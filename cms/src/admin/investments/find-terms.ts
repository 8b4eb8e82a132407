import type { FiscalYears } from '@aritai/domain'
import type { Fact } from '../../facts/index.ts'

/** The terms of the plan of the year, or of the newest one. */
export function findTerms(plans: readonly Fact<'plans'>[], fiscalYear: number): FiscalYears[] {
  const running = plans.find((plan) => plan.startsInFiscalYear <= fiscalYear && fiscalYear <= plan.endsInFiscalYear)
  const newest = [...plans].sort((a, b) => b.startsInFiscalYear - a.startsInFiscalYear)[0]
  return (running ?? newest)?.terms ?? []
}
