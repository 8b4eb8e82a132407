import { normalizeText } from '../text/text.ts'
import { eras } from './era.ts'

/**
 * The fiscal year that somebody wrote, by the calendar year it begins in: `2026`, `2026年度`, `FY2026`, `令和8年度`,
 * `令和元年度`, `R8`, `Ｒ８`, `平成30`, `H30`. Undefined for anything else, for a year the era never had (平成40年度), and for
 * two digits alone, which could be either calendar.
 */
export function readFiscalYear(text: string): number | undefined {
  const words = normalizeText(text).replaceAll(' ', '')
  const western = /^(?:FY)?(\d{4})(?:年度?)?$/i.exec(words)
  if (western) return inRange(Number(western[1]))
  const japanese = /^(令和|平成|昭和|[RHS])\.?(\d{1,2}|元)(?:年度?)?$/i.exec(words)
  if (!japanese) return undefined
  const [, name = '', count = ''] = japanese
  const era = eras.findIndex((each) => each.name === (letters[name.toUpperCase()] ?? name))
  const begun = eras[era]
  if (!begun) return undefined
  const year = begun.from + (count === '元' ? 1 : Number(count)) - 1
  // Fiscal 2019 is 令和元年度 as a whole, but people also write 平成31年度 for it, as the budget of that spring did.
  const next = eras[era - 1]
  return Number(count) === 0 || (next && year > next.from) ? undefined : inRange(year)
}

const letters: Readonly<Record<string, string>> = { R: '令和', H: '平成', S: '昭和' }
const inRange = (year: number) => (year >= 1950 && year <= 2200 ? year : undefined)
