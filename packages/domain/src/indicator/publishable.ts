import { findSmallGroups } from '../coverage/small-groups.ts'
import type { Generation } from '../perspective/vocabulary.ts'
import { type BreakdownRow, findWhole, getBreakdowns, isDividedOtherwise } from './breakdown.ts'
import { getPublishableValues, type IndicatorRecord, isMeasured } from './indicator.ts'
import type { BreakdownDivision } from './vocabulary.ts'

/** Groups of fewer people are hidden where values by area and generation are public. */
export const smallestGroup = 10

/** A breakdown as the public may see it; a group without `shown` is hidden (「少人数のため非表示」). */
export type PublicBreakdown = {
  fiscalYear: number
  division: BreakdownDivision
  groups: {
    area?: string | undefined
    generation?: Generation | undefined
    shown?: { value: number; sampleSize: number } | undefined
  }[]
}

/**
 * What may be public of an indicator (方向性②): baseline and values that lack nothing, nothing at all without a baseline,
 * and the groups with small ones hidden. Everything else must not leave the CMS. Values come as they are, with what
 * they carry besides, such as a note.
 */
export function getPublishable<T extends IndicatorRecord>(
  indicator: T,
  breakdown: readonly BreakdownRow[],
): { baseline: T['baseline'] | undefined; values: NonNullable<T['values']>[number][]; breakdowns: PublicBreakdown[] } {
  return {
    baseline: isMeasured(indicator) ? indicator.baseline : undefined,
    values: getPublishableValues(indicator),
    breakdowns: getPublicBreakdowns(indicator, breakdown),
  }
}

/**
 * The groups of each year whose value of the whole may be shown, small ones hidden so that none follows by subtraction
 * from the whole (`findSmallGroups`). By area and generation at once only where the year is not shown by one of them
 * as well: those sums would be one more thing to subtract from.
 */
export function getPublicBreakdowns(indicator: IndicatorRecord, rows: readonly BreakdownRow[]): PublicBreakdown[] {
  const breakdowns = getBreakdowns(rows)
  return breakdowns.flatMap(({ fiscalYear, division, rows: groups }) => {
    if (division === 'area-and-generation' && isDividedOtherwise(breakdowns, fiscalYear)) return []
    const whole = findWhole(indicator, fiscalYear)
    const sizes = groups.map(({ sampleSize }) => sampleSize)
    const everybody = sizes.reduce((sum, size) => sum + size, 0)
    // Without the number of the whole nobody knows how many are in no group, whose value would follow by subtraction.
    const size = whole?.sampleSize
    if (size === undefined || size === null || everybody > size) return []
    const hidden = findSmallGroups(sizes, size, smallestGroup)
    if (hidden.every(Boolean)) return []
    return [
      {
        fiscalYear,
        division,
        groups: groups.map(({ value, sampleSize, ...place }, index) =>
          hidden[index] ? place : { ...place, shown: { value, sampleSize } },
        ),
      },
    ]
  })
}
