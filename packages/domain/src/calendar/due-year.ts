import { addMonths } from './day.ts'
import { getFiscalYear, getFiscalYearDays } from './fiscal-year.ts'

/** Accounts are closed at the end of May and figures follow: from July on those of the year before are expected. */
const monthsToCollect = 3

/**
 * The newest fiscal year whose figures are due on a day, and with them the evaluation made of them. Whatever is asked of
 * a year is open until then and late from then on.
 */
export function getDueYear(today: string): number {
  const lastFull = getFiscalYear(today) - 1
  const dueFrom = addMonths(getFiscalYearDays(lastFull + 1).first, monthsToCollect)
  return today >= dueFrom ? lastFull : lastFull - 1
}
