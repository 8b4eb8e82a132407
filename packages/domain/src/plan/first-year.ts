import { getFiscalYear } from '../calendar/fiscal-year.ts'
import type { Maybe } from '../localized/wording.ts'

/** A measure that knows since which fiscal year it is in the plan; where nobody knows, it is asked about every year. */
export type Beginning = { firstFiscalYear?: Maybe<number> }

/** A plan as it was entered here, on a day that may be long after it began. */
export type EnteredPlan = { startsInFiscalYear: number; enteredOn: string }

/**
 * The first fiscal year of a measure, from the day on which it was entered. What was entered in the same fiscal year as
 * its plan came with the plan and is as old as that, also where a city enters a running plan; what came later was added.
 */
export function getFirstFiscalYear(enteredOn: string, plan: EnteredPlan): number {
  const entered = getFiscalYear(enteredOn)
  const cameWithPlan = entered <= getFiscalYear(plan.enteredOn)
  return cameWithPlan ? plan.startsInFiscalYear : Math.max(entered, plan.startsInFiscalYear)
}

/** Whether a measure was in the plan by a fiscal year. */
export function hasBegun({ firstFiscalYear }: Beginning, fiscalYear: number): boolean {
  return !firstFiscalYear || firstFiscalYear <= fiscalYear
}
