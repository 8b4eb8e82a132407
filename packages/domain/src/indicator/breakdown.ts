import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import type { Maybe } from '../localized/wording.ts'
import type { Generation } from '../perspective/vocabulary.ts'
import { getPublishableValues, type IndicatorRecord, isMeasured } from './indicator.ts'
import { type BreakdownDivision, breakdownDivisions } from './vocabulary.ts'

/** The value of one group in one fiscal year: people of an area, of a generation, or of a generation in an area. */
export type BreakdownRow = {
  fiscalYear?: Maybe<number>
  /** The id of the area. */
  area?: Maybe<string>
  generation?: Maybe<Generation>
  value?: Maybe<number>
  sampleSize?: Maybe<number>
}
/** The rows that together divide the answers of one year in one way. */
export type Breakdown = { fiscalYear: number; division: BreakdownDivision; rows: CompleteRow[] }
export type CompleteRow = {
  area?: string | undefined
  generation?: Generation | undefined
  value: number
  sampleSize: number
}

/**
 * The groups of an indicator by year and division (方向性④: differences shown, not averaged away). Every group needs its
 * value and its number of people, whatever the basis: without it nobody knows what the value is worth, or whom it
 * gives away. Other rows are left out and advised about by `checkBreakdown`.
 */
export function getBreakdowns(rows: readonly BreakdownRow[]): Breakdown[] {
  const breakdowns = new Map<string, Breakdown>()
  for (const { fiscalYear, area, generation, value, sampleSize } of rows) {
    const division = getDivision({ area, generation })
    if (!division || !isNumber(fiscalYear) || !isNumber(value) || !isNumber(sampleSize) || sampleSize < 1) continue
    const key = `${fiscalYear} ${division}`
    const breakdown = breakdowns.get(key) ?? { fiscalYear, division, rows: [] }
    breakdown.rows.push({ ...(area ? { area } : {}), ...(generation ? { generation } : {}), value, sampleSize })
    breakdowns.set(key, breakdown)
  }
  const order = (division: BreakdownDivision) => breakdownDivisions.indexOf(division)
  return [...breakdowns.values()].sort((a, b) => b.fiscalYear - a.fiscalYear || order(a.division) - order(b.division))
}

/**
 * Whether groups can be shown: each has an area or a generation (`indicator.breakdown-place-missing`), its numbers,
 * is there once (`…-duplicate`), and the groups of a year are not more people than the whole (`…-exceeds`; rows of
 * districts and of school districts together are). Advice where the value of the whole is missing
 * (`…-without-value`), or where a finer table would give small groups away (`…-two-ways`).
 */
export function checkBreakdown(indicator: IndicatorRecord, rows: readonly BreakdownRow[]): Issue[] {
  const issues = rows.flatMap((row, index) => checkRow(row, `breakdown.${index}`))
  const seen = new Set<string>()
  for (const [index, { fiscalYear, area, generation }] of rows.entries()) {
    const key = [fiscalYear, area, generation].join(' ')
    if (seen.has(key)) issues.push(block('indicator.breakdown-duplicate', `breakdown.${index}`))
    seen.add(key)
  }
  const breakdowns = getBreakdowns(rows)
  for (const { fiscalYear, division, rows: groups } of breakdowns) {
    const whole = findWhole(indicator, fiscalYear)
    const answers = groups.reduce((sum, { sampleSize }) => sum + sampleSize, 0)
    if (!whole) issues.push(advise('indicator.breakdown-without-value', 'breakdown', { fiscalYear }))
    else if (whole.sampleSize && answers > whole.sampleSize)
      issues.push(block('indicator.breakdown-exceeds', 'breakdown', { fiscalYear, answers, whole: whole.sampleSize }))
    if (division === 'area-and-generation' && isDividedOtherwise(breakdowns, fiscalYear))
      issues.push(advise('indicator.breakdown-two-ways', 'breakdown', { fiscalYear }))
  }
  return issues
}

/** The value of everybody in a year, the baseline included, if it may be shown. */
export function findWhole(indicator: IndicatorRecord, fiscalYear: number) {
  if (!isMeasured(indicator)) return undefined
  if (indicator.baseline.fiscalYear === fiscalYear) return indicator.baseline
  return getPublishableValues(indicator).find((value) => value.fiscalYear === fiscalYear)
}

/** Whether a year is divided by area alone or by generation alone. */
export function isDividedOtherwise(breakdowns: readonly Breakdown[], fiscalYear: number): boolean {
  return breakdowns.some((each) => each.fiscalYear === fiscalYear && each.division !== 'area-and-generation')
}

function checkRow({ fiscalYear, area, generation, value, sampleSize }: BreakdownRow, path: string): Issue[] {
  const issues: Issue[] = []
  if (!getDivision({ area, generation })) issues.push(block('indicator.breakdown-place-missing', `${path}.generation`))
  if (!isNumber(fiscalYear)) issues.push(advise('indicator.year-missing', `${path}.fiscalYear`))
  if (!isNumber(value)) issues.push(advise('indicator.value-missing', `${path}.value`))
  if (!isNumber(sampleSize) || sampleSize < 1)
    issues.push(advise('indicator.sample-size-missing', `${path}.sampleSize`))
  return issues
}

function getDivision({ area, generation }: Pick<BreakdownRow, 'area' | 'generation'>): BreakdownDivision | undefined {
  if (area && generation) return 'area-and-generation'
  return area ? 'area' : generation ? 'generation' : undefined
}

const isNumber = (value: Maybe<number>): value is number => typeof value === 'number' && Number.isFinite(value)
