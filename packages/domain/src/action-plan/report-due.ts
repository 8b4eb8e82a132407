import { addMonths } from '../calendar/day.ts'
import { getFiscalYearDays } from '../calendar/fiscal-year.ts'
import type { Maybe } from '../localized/wording.ts'
import { type ActionPlanRecord, getLastNewsOn } from './action-plan.ts'
import { isActionOpen } from './actions-to-report.ts'
import { isPlanReported, isPlanRunning } from './plan-period.ts'

type Years = Pick<ActionPlanRecord, 'startsInFiscalYear' | 'endsInFiscalYear'>

/** A published plan, as far as its reports are due; `since` is the day of its first publication. */
export type PlanWithReports = Years & Pick<ActionPlanRecord, 'actions'> & { since: string }

/** The day from which a plan is reported on: its first one, or that of its publication where that was later. */
export function getReportsFrom(since: string, startsInFiscalYear: Maybe<number>): string {
  const firstDay = startsInFiscalYear ? getFiscalYearDays(startsInFiscalYear).first : since
  return firstDay > since ? firstDay : since
}

/**
 * The last day of the quarter in which a plan's next news is due, counted from the last news, or from where the plan
 * began. Undefined where nothing is to be reported: every action done or stopped, or outside its years. What is open at
 * their end is asked about for one quarter more.
 */
export function getReportDueOn(plan: PlanWithReports, today: string): string | undefined {
  const { actions, since, startsInFiscalYear } = plan
  const isOpen = actions?.some(({ state }) => isActionOpen({ state: state ?? 'planned' })) ?? false
  const isAsked = isPlanRunning(plan, today) ? isOpen || !actions?.length : isOpen && isPlanReported(plan, today)
  if (!isAsked) return undefined
  return addMonths(getLastNewsOn({ actions }, today) ?? getReportsFrom(since, startsInFiscalYear), 3)
}

/** Whether the day on which news of a plan was due is past. */
export function isPlanSilent(plan: PlanWithReports, today: string): boolean {
  const dueOn = getReportDueOn(plan, today)
  return dueOn !== undefined && dueOn < today
}
