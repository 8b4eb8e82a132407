import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'

/** Fiscal years from the first to the last, both included. */
export type FiscalYears = { startsInFiscalYear: number; endsInFiscalYear: number }

/**
 * 「1期3年間、全体で9年間」(策定方針): the terms cover the years of the plan without a gap (`plan.term-gap`) or an overlap
 * (`plan.term-overlap`). Terms may still be missing at the end, while later ones are not made yet.
 */
export function checkPlanTerms(plan: FiscalYears & { terms: readonly FiscalYears[] }): Issue[] {
  if (plan.endsInFiscalYear < plan.startsInFiscalYear) return [block('plan.years-reversed', 'endsInFiscalYear')]
  const issues: Issue[] = []
  let next = plan.startsInFiscalYear
  for (const [index, term] of plan.terms.entries()) {
    const path = `terms.${index}.startsInFiscalYear`
    if (term.startsInFiscalYear > next) issues.push(block('plan.term-gap', path, { fiscalYear: next }))
    if (term.startsInFiscalYear < next)
      issues.push(block('plan.term-overlap', path, { fiscalYear: term.startsInFiscalYear }))
    if (term.endsInFiscalYear < term.startsInFiscalYear)
      issues.push(block('plan.years-reversed', `terms.${index}.endsInFiscalYear`))
    next = Math.max(next, term.endsInFiscalYear + 1)
  }
  if (next > plan.endsInFiscalYear + 1)
    issues.push(block('plan.term-gap', 'endsInFiscalYear', { fiscalYear: plan.endsInFiscalYear + 1 }))
  return issues
}

/** The term a fiscal year falls into. */
export function findTermOf<T extends FiscalYears>(terms: readonly T[], fiscalYear: number): T | undefined {
  return terms.find((term) => term.startsInFiscalYear <= fiscalYear && fiscalYear <= term.endsInFiscalYear)
}
