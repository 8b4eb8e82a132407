import { checkPlanTerms, type FiscalYears, type Issue } from '@aritai/domain'

/** The terms cover the years of the plan (策定方針). Years that are missing are asked for by their own fields. */
export function checkTerms(plan: Record<string, unknown>): Issue[] {
  const terms: unknown[] = Array.isArray(plan.terms) ? plan.terms : []
  return hasYears(plan) && terms.every(hasYears) ? checkPlanTerms({ ...plan, terms }) : []
}

function hasYears(value: unknown): value is FiscalYears {
  if (typeof value !== 'object' || value === null) return false
  const { startsInFiscalYear, endsInFiscalYear } = value as Partial<FiscalYears>
  return Number.isInteger(startsInFiscalYear) && Number.isInteger(endsInFiscalYear)
}
