import type { Locale } from '../localized/localized.ts'
import { eras, formatEraYear } from './era.ts'

/** 年度 of a day `2027-03-31`: it begins on 1 April and is named by the calendar year it begins in (2026). */
export function getFiscalYear(day: string): number {
  const [year, month] = day.split('-').map(Number)
  return (month ?? 1) >= 4 ? (year ?? 0) : (year ?? 0) - 1
}

/** `令和8年度`, `FY2026` or, in やさしい日本語, `令和8年度（2026年度）`. */
export function formatFiscalYear(fiscalYear: number, locale: Locale): string {
  if (locale === 'en') return `FY${fiscalYear}`
  const japanese = `${formatEraYear(fiscalYear, eras)}度`
  return locale === 'ja' ? japanese : `${japanese}（${fiscalYear}年度）`
}

/** First and last day of a fiscal year. */
export function getFiscalYearDays(fiscalYear: number): { first: string; last: string } {
  return { first: `${fiscalYear}-04-01`, last: `${fiscalYear + 1}-03-31` }
}
