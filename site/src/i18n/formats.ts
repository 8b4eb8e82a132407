import type { Locale } from '@aritai/domain'

/** The year 令和 begins in, less one: 2026 is 令和8年. Every date the site shows lies in 平成 or 令和. */
const eras = [
  { name: '令和', from: 2019 },
  { name: '平成', from: 1989 },
  { name: '昭和', from: 1926 },
] as const

const english = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const japanese = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
})
const japaneseMonth = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', timeZone: 'UTC' })

/** `2026-11-22` as 令和8年11月22日 or 22 November 2026; easy Japanese keeps the Western year. */
export function formatDay(locale: Locale, day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (locale === 'en') return english.format(date)
  if (locale === 'ja') return japanese.format(date)
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
}

/** `2026-11` as 2026年11月 or November 2026. */
export function formatMonth(locale: Locale, month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  return locale === 'en' ? englishMonth.format(date) : japaneseMonth.format(date)
}

/** A fiscal year (年度, from April) as 令和8年度 or fiscal 2026. */
export function formatFiscalYear(locale: Locale, year: number): string {
  if (locale === 'en') return `fiscal ${year}`
  if (locale === 'ja-easy') return `${year}年度`
  const era = eras.find(({ from }) => year >= from)
  if (era === undefined) return `${year}年度`
  const count = year - era.from + 1
  return `${era.name}${count === 1 ? '元' : count}年度`
}

/** As on the axis of a chart: R8, or 2026 in English. */
export const formatFiscalYearShort = (locale: Locale, year: number): string =>
  locale === 'ja' && year >= 2019 ? `R${year - 2018}` : `${year}`

export const formatNumber = (locale: Locale, value: number, decimals = 0): string =>
  value.toLocaleString(locale === 'en' ? 'en' : 'ja', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })

/** Thousand yen as people say it: 5,923万円, 1億2,000万円, 150万円; 59.23 million yen. */
export function formatThousandYen(locale: Locale, thousandYen: number): string {
  if (locale === 'en') {
    const million = thousandYen / 1000
    return million >= 1 ? `${trim(million, 2)} million yen` : `${trim(thousandYen, 0)} thousand yen`
  }
  const tenThousand = thousandYen / 10
  if (tenThousand < 1) return `${trim(thousandYen * 1000, 0)}円`
  const hundredMillion = Math.floor(tenThousand / 10_000)
  const rest = Math.round((tenThousand % 10_000) * 10) / 10
  if (hundredMillion === 0) return `${trim(rest, 1)}万円`
  return rest === 0 ? `${trim(hundredMillion, 0)}億円` : `${trim(hundredMillion, 0)}億${trim(rest, 1)}万円`
}

/** Size of a file in bytes as people read it. */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

const trim = (value: number, decimals: number) => value.toLocaleString('en', { maximumFractionDigits: decimals })
