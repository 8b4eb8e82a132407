import { getDueYear } from '../calendar/due-year.ts'
import type { IndicatorRecord } from '../indicator/indicator.ts'

/** An indicator whose value of `dueYear` is missing; `lastYear` is the newest there is, if there is any. */
export type OverdueIndicator<Indicator> = { indicator: Indicator; dueYear: number; lastYear?: number }

/**
 * Indicators without a value of the last fiscal year that is due (方向性②: evidence first), longest silent first. What was
 * measured every third year, as surveys are, is due in the third year again; what was never measured is due. Interim values do not
 * count: the year they are of still ran.
 */
export function getOverdueIndicators<Indicator extends Pick<IndicatorRecord, 'baseline' | 'values'>>(
  indicators: readonly Indicator[],
  today: string,
): OverdueIndicator<Indicator>[] {
  const dueYear = getDueYear(today)
  return indicators
    .flatMap((indicator): OverdueIndicator<Indicator>[] => {
      const years = getYears(indicator)
      const lastYear = years.at(-1)
      if (lastYear === undefined) return [{ indicator, dueYear }]
      return lastYear + getRhythm(years) <= dueYear ? [{ indicator, dueYear, lastYear }] : []
    })
    .sort((a, b) => (a.lastYear ?? 0) - (b.lastYear ?? 0))
}

function getYears({ baseline, values }: Pick<IndicatorRecord, 'baseline' | 'values'>): number[] {
  const all = [baseline, ...(values ?? [])].flatMap((value) =>
    !value?.interim && typeof value?.value === 'number' && typeof value.fiscalYear === 'number'
      ? [value.fiscalYear]
      : [],
  )
  return [...new Set(all)].sort((a, b) => a - b)
}

/** Years from one value to the next, as they came so far at the closest; every year until there are two. */
function getRhythm(years: readonly number[]): number {
  const gaps = years.slice(1).map((year, index) => year - (years[index] ?? year))
  return gaps.length === 0 ? 1 : Math.min(...gaps)
}
