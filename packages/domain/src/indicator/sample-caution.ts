import type { Issue } from '../issue/issue.ts'
import { advise } from '../issue/report.ts'
import { getJapanese } from '../localized/wording.ts'
import { normalizeText } from '../text/text.ts'
import { type IndicatorRecord, type IndicatorValue, isMeasured } from './indicator.ts'
import { getLatestValue, getProgress } from './progress.ts'
import { getMarginOfDifference, getMarginTowards } from './sample-error.ts'

/** Under this number of answers a mean of a survey is told with a caution (a rule of thumb: its spread is not known here). */
export const fewAnswers = 100

/**
 * What the number of answers allows to say about the latest value of a survey up to a fiscal year (方向性②, evidence
 * first). A share in percent is held against the baseline (`indicator.change-within-margin`) and, where it is judged
 * ahead or behind, against the straight path (`indicator.lead-within-margin`): with 95 % confidence the difference may
 * be chance. Other values, such as means, are told with `indicator.few-answers` under 100 answers. Statistics and records count
 * everybody and need no such caution. All of it is advice: the value is shown, and what it can bear beside it.
 */
export function checkSample(indicator: IndicatorRecord, fiscalYear: number): Issue[] {
  if (indicator.basis !== 'survey' || !isMeasured(indicator)) return []
  const { baseline } = indicator
  const latest = getLatestValue(indicator, fiscalYear)
  if (!isShare(indicator, latest ?? baseline) || !isShare(indicator, baseline))
    return [...checkAnswers(baseline, 'baseline'), ...(latest ? checkAnswers(latest, pathOf(indicator, latest)) : [])]
  if (!latest) return []
  const path = `${pathOf(indicator, latest)}.value`
  const [before, after] = [toSample(baseline), toSample(latest)]
  const issues: Issue[] = []
  const difference = latest.value - baseline.value
  const margin = getMarginOfDifference(before, after) * 100
  if (Math.abs(difference) <= margin)
    issues.push(advise('indicator.change-within-margin', path, { difference: tell(difference), margin: round(margin) }))
  const progress = getProgress(indicator, fiscalYear)
  const isJudged = progress?.state === 'ahead' || progress?.state === 'behind'
  if (!progress || !isJudged || progress.expected < 0 || progress.expected > 100) return issues
  const lead = latest.value - progress.expected
  const leadMargin = getMarginTowards(after, progress.expected / 100) * 100
  if (Math.abs(lead) <= leadMargin)
    issues.push(advise('indicator.lead-within-margin', path, { difference: tell(lead), margin: round(leadMargin) }))
  return issues
}

/** Whether values are told in percent, in any width. */
export function isPercent({ unit }: Pick<IndicatorRecord, 'unit'>): boolean {
  return ['%', 'パーセント'].includes(normalizeText(getJapanese(unit)))
}

/** A value in percent between 0 and 100 is a share of those who answered. */
const isShare = (indicator: IndicatorRecord, { value }: IndicatorValue) =>
  isPercent(indicator) && value >= 0 && value <= 100

function checkAnswers({ sampleSize }: IndicatorValue, path: string): Issue[] {
  const answers = sampleSize ?? 0
  return answers < fewAnswers ? [advise('indicator.few-answers', `${path}.sampleSize`, { answers, fewAnswers })] : []
}

const toSample = ({ value, sampleSize }: IndicatorValue) => ({ share: value / 100, answers: sampleSize ?? 1 })
const pathOf = ({ values }: IndicatorRecord, { fiscalYear }: IndicatorValue) =>
  `values.${(values ?? []).findIndex((value) => value.fiscalYear === fiscalYear)}`
const round = (points: number) => Math.round(points * 10) / 10
const tell = (points: number) => {
  const rounded = round(points)
  return `${rounded === 0 ? '±' : rounded < 0 ? '−' : '+'}${Math.abs(rounded)}`
}
