import type { Locale } from '@aritai/domain'

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
