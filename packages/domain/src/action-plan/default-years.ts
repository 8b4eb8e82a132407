import { getFiscalYear } from '../calendar/fiscal-year.ts'
import { type FiscalYears, findTermOf } from '../plan/plan.ts'

/** The years a new action plan begins with: from this fiscal year to the end of the plan's term, or this year alone. */
export function getDefaultPlanYears(terms: readonly FiscalYears[], today: string): FiscalYears {
  const startsInFiscalYear = getFiscalYear(today)
  const term = findTermOf(terms, startsInFiscalYear)
  return { startsInFiscalYear, endsInFiscalYear: term?.endsInFiscalYear ?? startsInFiscalYear }
}
