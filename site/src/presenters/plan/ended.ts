import { findTermOf, formatFiscalYear } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import { presentWords, type Words } from '../words/words.ts'

/** When and why something left the plan; undefined while it is in it. */
export type EndedView = { when: string; reason: Words }

export function presentEnded(
  { ended }: Pick<CitizensDocument<'measure'>, 'ended'>,
  plan: Pick<CitizensDocument<'plan'>, 'terms'>,
  { locale, messages }: Pick<Speech, 'locale' | 'messages'>,
): EndedView | undefined {
  if (ended === undefined) return undefined
  const term = findTermOf(plan.terms, ended.lastFiscalYear)
  const year = formatFiscalYear(ended.lastFiscalYear, locale)
  const when = term ? messages.plan.endedWith(presentWords(term.name, locale).value, year) : messages.plan.endedIn(year)
  return { when, reason: presentWords(ended.reason, locale) }
}
