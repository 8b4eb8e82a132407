import type { Maybe } from '../localized/wording.ts'

/** A measure or project, which “open the next term” may have ended. */
export type Ending = { ended?: Maybe<{ lastFiscalYear?: Maybe<number> }> }

/** Whether something belongs to the plan in a fiscal year: what has ended stays public, and asks for no more work. */
export function isInPlan({ ended }: Ending, fiscalYear: number): boolean {
  return !ended?.lastFiscalYear || fiscalYear <= ended.lastFiscalYear
}
