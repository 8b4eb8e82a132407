import type { Locale } from '../localized/localized.ts'
import { eras, formatEraYear } from './era.ts'

/**
 * A day `2026-11-22` for readers: `2026年11月22日`, `22 November 2026`, `2026年 11月 22日`. With `era` Japanese reads
 * `令和8年（2026年）11月22日`, as in documents of the city.
 */
export function formatDay(day: string, locale: Locale, { era = false } = {}): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (locale === 'en') return `${date} ${monthNames[month - 1]} ${year}`
  if (locale === 'ja-easy') return `${formatYear(day, era)} ${month}月 ${date}日`
  return `${formatYear(day, era)}${month}月${date}日`
}

/** A month `2026-11`: `2026年11月`, `November 2026`, `2026年 11月`. */
export function formatMonth(month: string, locale: Locale): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  if (locale === 'en') return `${monthNames[number - 1]} ${year}`
  return locale === 'ja' ? `${year}年${number}月` : `${year}年 ${number}月`
}

/** The same date some months later, or the last day of a shorter month: 30 November + 3 is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10)
}

/** Days from one day to another, negative when it came before. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function formatYear(day: string, era: boolean): string {
  const year = Number(day.slice(0, 4))
  if (!era) return `${year}年`
  const begun = eras.filter(({ begins }) => day >= begins)
  return `${formatEraYear(year, begun)}（${year}年）`
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
