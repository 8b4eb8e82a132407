import { checkSample, formatFiscalYear, getIssueMessage, getProgress, terms } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import { formatNumber } from '../../i18n/formats.ts'
import type { Speech } from '../../i18n/speech.ts'

/** How far an indicator has come on the straight way to its next target, and what its sample allows to say. */
export type IndicatorProgressView = { label: string; told: string }

// A page that is kept does not know today's date: it tells of the newest value there is.
const always = Number.POSITIVE_INFINITY

/** Undefined while there is nothing to judge: no baseline, no target, or no value after the baseline. */
export function presentProgress(
  indicator: CitizensDocument<'indicator'>,
  { locale, messages }: Speech,
): IndicatorProgressView | undefined {
  const progress = getProgress(indicator, always)
  if (!progress || progress.state === 'not-yet') return undefined
  const amount = (value: number) => formatNumber(locale, value, indicator.decimals)
  const way = {
    year: formatFiscalYear(progress.fiscalYear, locale),
    value: amount(progress.value),
    expected: amount(progress.expected),
    targetYear: formatFiscalYear(progress.target.fiscalYear, locale),
    target: amount(progress.target.value),
  }
  const words = messages.indicator
  const isChance = checkSample(indicator, always).some(({ code }) => code === 'indicator.lead-within-margin')
  return {
    // No badge says late or ahead of what the error of the survey may have made.
    label: terms.indicatorProgress[isChance ? 'unjudged' : progress.state][locale],
    told:
      progress.state === 'unjudged'
        ? words.unjudged(way)
        : progress.fiscalYear < progress.target.fiscalYear
          ? words.onTheWay(way)
          : progress.fiscalYear === progress.target.fiscalYear
            ? words.atTarget(way)
            : words.afterTarget(way),
  }
}

/** Sentences for the reader, the method last; none where the sample gives no reason for them. */
export function presentCautions(
  indicator: CitizensDocument<'indicator'>,
  { locale, messages }: Pick<Speech, 'locale' | 'messages'>,
): string[] {
  const issues = checkSample(indicator, always)
  const told = issues.map((issue) => getIssueMessage(issue, locale))
  const computed = issues.some(({ code }) => code !== 'indicator.few-answers')
  return computed ? [...told, messages.indicator.method] : [...new Set(told)]
}
