import { addMonths } from '../calendar/day.ts'
import { getFiscalYearDays } from '../calendar/fiscal-year.ts'
import type { Maybe } from '../localized/wording.ts'

/** Days `2026-04-01`, both included. */
export type Period = { from: string; to: string }

/**
 * The days an action plan covers. A year that nobody has entered, as in a draft, sets no bound: such a plan has begun,
 * or goes on until somebody says when it ends. Every rule reads the years of a plan here.
 */
export function getPlanPeriod(startsIn: Maybe<number>, endsIn: Maybe<number>): Period {
  return {
    from: startsIn ? getFiscalYearDays(startsIn).first : '0000-01-01',
    to: endsIn ? getFiscalYearDays(endsIn).last : '9999-12-31',
  }
}

type Years = { startsInFiscalYear?: Maybe<number>; endsInFiscalYear?: Maybe<number> }

/** Whether a day is in the years of a plan. */
export function isPlanRunning({ startsInFiscalYear, endsInFiscalYear }: Years, today: string): boolean {
  const { from, to } = getPlanPeriod(startsInFiscalYear, endsInFiscalYear)
  return from <= today && today <= to
}

/** A plan is reported on in its years and for the quarter after them, in which its last results become known. */
export function isPlanReported({ startsInFiscalYear, endsInFiscalYear }: Years, today: string): boolean {
  const { from, to } = getPlanPeriod(startsInFiscalYear, endsInFiscalYear)
  return from <= today && today <= (endsInFiscalYear ? addMonths(to, 3) : to)
}
