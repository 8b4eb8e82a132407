import { checkPlanTerms, type FiscalYears, type Issue } from '@aritai/domain'
import type { PublicationCheck } from '../../documents/hooks/check-publication.ts'

/** The terms cover the years of the plan (策定方針). Years that are missing are asked for by their own fields. */
export const checkPlanDocument: PublicationCheck = (data): Issue[] => {
  const terms: unknown[] = Array.isArray(data.terms) ? data.terms : []
  return hasYears(data) && terms.every(hasYears) ? checkPlanTerms({ ...data, terms }) : []
}

function hasYears(value: unknown): value is FiscalYears {
  if (typeof value !== 'object' || value === null) return false
  const { startsInFiscalYear, endsInFiscalYear } = value as Partial<FiscalYears>
  return Number.isInteger(startsInFiscalYear) && Number.isInteger(endsInFiscalYear)
}
