import type { EvaluationProgress } from '../evaluation/vocabulary.ts'
import { getPublishableValues, type IndicatorRecord, type IndicatorValue, isAgainst, isMeasured } from './indicator.ts'
import type { IndicatorProgressState } from './vocabulary.ts'

/**
 * Where an indicator stands: the latest `value` and its `fiscalYear`, what was `expected` of that year, the `target`
 * it is on the way to, and `travelled`, the share of the way from the baseline to that target (0.5 is half; can be
 * negative or more than 1; null where the target is only to hold the level).
 */
export type IndicatorProgress = {
  state: IndicatorProgressState
  fiscalYear: number
  value: number
  expected: number
  target: { fiscalYear: number; value: number }
  travelled: number | null
}

/**
 * The latest value up to a fiscal year against the straight path from the baseline to the next target, and from one
 * target to the next; years without a value are bridged by the last one there is, held against what was expected
 * of its own year. On track is a tenth of the way to that target, or the last digit told, on either side. Without a
 * value after the baseline it is `not-yet`; interim values do not count; null when the indicator is not measured or has no target.
 *
 * A target worse than the baseline is a floor to be held, such as that of a shrinking population, or a mistake: under
 * the floor an indicator is behind; above it nobody can tell whether it gets on, and it is `unjudged`, never ahead.
 */
export function getProgress(indicator: IndicatorRecord, fiscalYear: number): IndicatorProgress | null {
  if (!isMeasured(indicator)) return null
  const { baseline } = indicator
  const targets = getTargets(indicator, baseline)
  const last = targets.at(-1)
  if (last === undefined) return null
  const measured = getLatestValue(indicator, fiscalYear)
  const latest = measured ?? baseline
  const target = targets.find((target) => target.fiscalYear >= latest.fiscalYear) ?? last
  const expected = getExpected([baseline, ...targets], latest.fiscalYear)
  const span = target.value - baseline.value
  const sign = indicator.direction === 'up' ? 1 : -1
  const floor = (target.value - expected) * sign < 0 ? target.value : expected
  const holdAgainst = (figure: number) => judge((latest.value - figure) * sign, span, indicator.decimals ?? 0)
  const judged = isAgainst(floor, baseline, indicator) ? judgeFloor(holdAgainst(floor)) : holdAgainst(expected)
  return {
    state: measured === undefined ? 'not-yet' : judged,
    fiscalYear: latest.fiscalYear,
    value: latest.value,
    expected,
    target: { fiscalYear: target.fiscalYear, value: target.value },
    travelled: span * sign > 0 ? (latest.value - baseline.value) / span : null,
  }
}

/** The newest value after the baseline, up to a fiscal year, that can be held against a target. */
export function getLatestValue(indicator: IndicatorRecord, fiscalYear: number): IndicatorValue | undefined {
  const from = indicator.baseline?.fiscalYear ?? Number.NEGATIVE_INFINITY
  return getPublishableValues(indicator)
    .filter((value) => !value.interim && value.fiscalYear <= fiscalYear && value.fiscalYear > from)
    .at(-1)
}

function judge(lead: number, span: number, decimals: number): EvaluationProgress {
  const tolerance = Math.max(Math.abs(span) / 10, 0.5 / 10 ** decimals)
  if (lead > tolerance) return 'ahead'
  return lead < -tolerance ? 'behind' : 'on-track'
}

const judgeFloor = (state: EvaluationProgress) => (state === 'behind' ? state : 'unjudged')

type Point = { fiscalYear: number; value: number }

function getTargets({ targets }: IndicatorRecord, baseline: IndicatorValue): Point[] {
  return (targets ?? [])
    .flatMap(({ fiscalYear, value }) =>
      typeof fiscalYear === 'number' && typeof value === 'number' ? [{ fiscalYear, value }] : [],
    )
    .filter((target) => target.fiscalYear > baseline.fiscalYear)
    .sort((a, b) => a.fiscalYear - b.fiscalYear)
}

/** The value on the path through the points in one year; before the first and after the last it stays level. */
export function getExpected(path: readonly Point[], fiscalYear: number): number {
  const next = path.findIndex((point) => point.fiscalYear >= fiscalYear)
  const to = path[next] ?? path.at(-1)
  const from = next > 0 ? path[next - 1] : to
  if (!from || !to || from.fiscalYear === to.fiscalYear) return to?.value ?? 0
  const share = (fiscalYear - from.fiscalYear) / (to.fiscalYear - from.fiscalYear)
  return from.value + (to.value - from.value) * share
}
