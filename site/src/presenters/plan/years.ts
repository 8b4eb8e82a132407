import { formatFiscalYear } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'

/** A span of fiscal years (年度), or the one year it is. */
export function presentYears(
  from: number,
  to: number,
  { locale, messages }: Pick<Speech, 'locale' | 'messages'>,
): string {
  const first = formatFiscalYear(from, locale)
  return from === to ? first : messages.plan.years(first, formatFiscalYear(to, locale))
}
