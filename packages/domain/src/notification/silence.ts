import { getLastNewsOn } from '../action-plan/action-plan.ts'
import { isActionOpen } from '../action-plan/actions-to-report.ts'
import { addMonths } from '../calendar/day.ts'
import { getFiscalYear, getFiscalYearDays } from '../calendar/fiscal-year.ts'
import type { NotifiedPlan } from './facts.ts'

/**
 * The last day of the quarter in which a plan's next news is due; later, the plan is silent. Counted from the last
 * news, or from where the plan began. Undefined where nothing is to be reported: not published, outside its years, or
 * every action done or stopped.
 */
export function getReportDueOn(plan: NotifiedPlan, today: string): string | undefined {
  const { actions, isPublished, startsInFiscalYear, endsInFiscalYear, createdOn } = plan
  const year = getFiscalYear(today)
  const isRunning = isPublished && year >= (startsInFiscalYear ?? year) && year <= (endsInFiscalYear ?? year)
  const isOver = !!actions?.length && !actions.some(({ state }) => isActionOpen({ state: state ?? 'planned' }))
  if (!isRunning || isOver) return undefined
  const firstDay = startsInFiscalYear ? getFiscalYearDays(startsInFiscalYear).first : createdOn
  const [, began = createdOn] = [firstDay, createdOn].sort()
  return addMonths(getLastNewsOn({ actions }) ?? began, 3)
}
