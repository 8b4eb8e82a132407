import { addMonths } from '../calendar/day.ts'
import { getFiscalYearDays } from '../calendar/fiscal-year.ts'
import type { Maybe } from '../localized/wording.ts'
import { type ActionPlanRecord, getLastNewsOn } from './action-plan.ts'
import { isActionOpen } from './actions-to-report.ts'
import { isPlanRunning } from './plan-period.ts'

type Years = Pick<ActionPlanRecord, 'startsInFiscalYear' | 'endsInFiscalYear'>

/** A published plan, as far as its reports are due; `since` is the day on which it was created. */
export type PlanWithReports = Years & Pick<ActionPlanRecord, 'actions'> & { since: string }

/** The day from which a plan is reported on: its first one, or the day of its creation where that was later. */
export function getReportsFrom(since: string, startsInFiscalYear: Maybe<number>): string {
  const firstDay = startsInFiscalYear ? getFiscalYearDays(startsInFiscalYear).first : since
  return firstDay > since ? firstDay : since
}

/**
 * The last day of the quarter in which a plan's next news is due, counted from the last news, or from where the plan
 * began. Undefined where nothing is to be reported: outside its years, or every action done or stopped.
 */
export function getReportDueOn(plan: PlanWithReports, today: string): string | undefined {
  const { actions, since, startsInFiscalYear } = plan
  const isOver = !!actions?.length && !actions.some(({ state }) => isActionOpen({ state: state ?? 'planned' }))
  if (!isPlanRunning(plan, today) || isOver) return undefined
  return addMonths(getLastNewsOn({ actions }, today) ?? getReportsFrom(since, startsInFiscalYear), 3)
}

/** Whether the day on which news of a plan was due is past. */
export function isPlanSilent(plan: PlanWithReports, today: string): boolean {
  const dueOn = getReportDueOn(plan, today)
  return dueOn !== undefined && dueOn < today
}
