import { addMonths, formatFiscalYear, getFiscalYear, getFiscalYearDays, type Period } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'

/** The twelve months up to today. */
export const getLastYear = (today: string): Period => ({ from: addMonths(today, -12), to: today })

/** A fiscal year asked for in the address (`2025`), else the last twelve months. */
export function readPeriod(year: string | undefined, today: string): Period {
  if (!year || !/^\d{4}$/.test(year)) return getLastYear(today)
  const { first, last } = getFiscalYearDays(Number(year))
  return { from: first, to: last }
}

/** The present fiscal year and the two before it, as links offer them. */
export function getYearChoices(today: string, language: Language): { year: number; label: string }[] {
  const present = getFiscalYear(today)
  return [present, present - 1, present - 2].map((year) => ({ year, label: formatFiscalYear(year, language) }))
}
