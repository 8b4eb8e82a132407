import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { hasWords, type Maybe, type Wording } from '../localized/wording.ts'
import type { IndicatorBasis, IndicatorDirection } from './vocabulary.ts'

/** A value of one fiscal year; `sampleSize` in answers; `interim` while the year still runs, as cases of half a year are. */
export type IndicatorValue = {
  fiscalYear: number
  value: number
  sampleSize?: Maybe<number>
  interim?: Maybe<boolean>
}
/** The same while somebody is still filling it in. */
export type IndicatorValueDraft = Partial<{ [Field in keyof IndicatorValue]: Maybe<IndicatorValue[Field]> }>

/** 成果指標, as far as rules look at it. */
export type IndicatorRecord = {
  direction: IndicatorDirection
  basis: IndicatorBasis
  source?: Wording
  unit?: Wording
  /** Digits behind the point that values are told with. */
  decimals?: Maybe<number>
  baseline?: Maybe<IndicatorValueDraft>
  targets?: Maybe<readonly { fiscalYear?: Maybe<number>; value?: Maybe<number> }[]>
  values?: Maybe<readonly IndicatorValueDraft[]>
}

type Ground = Pick<IndicatorRecord, 'basis' | 'source'>

/**
 * What a value lacks to be shown (方向性②, evidence first): its number, year, source and, in a survey, sample size. Each
 * is advice, since the indicator can be published: the value is then left out and the page says 「まだ測っていません」.
 */
export function checkIndicatorValue(value: IndicatorValueDraft, { basis, source }: Ground, path = ''): Issue[] {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`)
  const issues: Issue[] = []
  if (!isNumber(value.value)) issues.push(advise('indicator.value-missing', at('value')))
  if (!Number.isInteger(value.fiscalYear)) issues.push(advise('indicator.year-missing', at('fiscalYear')))
  if (!hasWords(source)) issues.push(advise('indicator.source-missing', 'source'))
  if (basis === 'survey' && !(isNumber(value.sampleSize) && value.sampleSize > 0))
    issues.push(advise('indicator.sample-size-missing', at('sampleSize')))
  return issues
}

/** A value that lacks nothing. */
export function isPublishableValue(value: IndicatorValueDraft, ground: Ground): value is IndicatorValue {
  return checkIndicatorValue(value, ground).length === 0
}

/** Whether there is a baseline that can be shown; without one nothing of the indicator is. */
export function isMeasured(indicator: IndicatorRecord): indicator is IndicatorRecord & { baseline: IndicatorValue } {
  return !!indicator.baseline && isPublishableValue(indicator.baseline, indicator)
}

/** The values that may be shown, one a year, oldest first. */
export function getPublishableValues(indicator: IndicatorRecord): IndicatorValue[] {
  if (!isMeasured(indicator)) return []
  const values = (indicator.values ?? []).filter((value) => isPublishableValue(value, indicator))
  const byYear = new Map(values.map((value) => [value.fiscalYear, value]))
  return [...byYear.values()].sort((a, b) => a.fiscalYear - b.fiscalYear)
}

/**
 * The whole indicator: advice for each value that will not be shown, `indicator.not-measured` without a baseline,
 * `indicator.target-missing`, and for a target worse than the baseline (`indicator.target-against-direction`: a floor, or a
 * wrong direction); it is stopped by two values or two targets of one year and by a target not after the baseline.
 */
export function checkIndicator(indicator: IndicatorRecord): Issue[] {
  const { baseline, values } = indicator
  const ground = baseline
    ? checkIndicatorValue(baseline, indicator, 'baseline')
    : [advise('indicator.not-measured', 'baseline')]
  const others = (values ?? []).flatMap((value, index) => checkIndicatorValue(value, indicator, `values.${index}`))
  return [
    ...onceEach([...ground, ...others]),
    ...findSecond(values ?? []).map(({ index, fiscalYear }) =>
      block('indicator.value-year-duplicate', `values.${index}.fiscalYear`, { fiscalYear }),
    ),
    ...checkTargets(indicator),
    ...findSecond(indicator.targets ?? []).map(({ index, fiscalYear }) =>
      block('indicator.target-year-duplicate', `targets.${index}.fiscalYear`, { fiscalYear }),
    ),
  ]
}

/** The rows whose year another row before them has. */
function findSecond(rows: readonly { fiscalYear?: Maybe<number> }[]): { index: number; fiscalYear: number }[] {
  const seen = new Set<number>()
  return rows.flatMap(({ fiscalYear }, index) => {
    if (!isNumber(fiscalYear)) return []
    if (!seen.has(fiscalYear)) return seen.add(fiscalYear) && []
    return [{ index, fiscalYear }]
  })
}

/** Whether a value is worse than the baseline, as the indicator's direction has it. */
export function isAgainst(
  value: number,
  baseline: Pick<IndicatorValue, 'value'>,
  { direction }: Pick<IndicatorRecord, 'direction'>,
): boolean {
  return direction === 'up' ? value < baseline.value : value > baseline.value
}

function checkTargets(indicator: IndicatorRecord): Issue[] {
  const { baseline, targets } = indicator
  if (!targets?.length) return [advise('indicator.target-missing', 'targets')]
  const from = baseline?.fiscalYear
  return targets.flatMap(({ fiscalYear, value }, index) => {
    if (!isNumber(fiscalYear) || !isNumber(value)) return [block('indicator.target-missing', `targets.${index}`)]
    if (isNumber(from) && fiscalYear <= from)
      return [block('indicator.baseline-year-after-target', `targets.${index}.fiscalYear`, { fiscalYear })]
    const before = baseline?.value
    if (!isNumber(before) || !isAgainst(value, { value: before }, indicator)) return []
    const { direction } = indicator
    return [
      advise('indicator.target-against-direction', `targets.${index}.value`, { value, baseline: before, direction }),
    ]
  })
}

/** A missing source is one issue, however many values it concerns. */
function onceEach(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.code}`, issue])).values()]
}

function isNumber(value: Maybe<number>): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
