import { describe, expect, it } from 'vitest'
import { getDueYear } from '../calendar/due-year.ts'
import { getEvaluationsDue } from './due-evaluations.ts'
import { getOverdueIndicators } from './overdue-indicators.ts'

describe('the year whose figures are due', () => {
  it('is the last full one from July on, when the accounts are closed', () => {
    expect(getDueYear('2026-06-30')).toBe(2024)
    expect(getDueYear('2026-07-01')).toBe(2025)
    expect(getDueYear('2027-03-31')).toBe(2025)
  })
})

describe('an overdue indicator', () => {
  const indicator = (baselineYear: number | undefined, ...years: number[]) => ({
    ...(baselineYear ? { baseline: { fiscalYear: baselineYear, value: 1 } } : {}),
    values: years.map((fiscalYear) => ({ fiscalYear, value: 2 })),
  })
  const last = (...indicators: ReturnType<typeof indicator>[]) =>
    getOverdueIndicators(indicators, '2026-11-25').map(({ lastYear }) => lastYear)

  it('has no value of the year that is due', () => {
    expect(last(indicator(2023, 2024))).toEqual([2024])
    expect(last(indicator(2023, 2024, 2025))).toEqual([])
  })
  it('is not one that is surveyed every third year, until the third year is over', () => {
    expect(last(indicator(2021, 2024))).toEqual([])
    expect(last(indicator(2019, 2022))).toEqual([2022])
  })
  it('is one that was never measured, before all others', () => {
    expect(last(indicator(2023), indicator(undefined))).toEqual([undefined, 2023])
  })
  it('does not count the value of half a year', () => {
    const interim = {
      baseline: { fiscalYear: 2024, value: 1 },
      values: [{ fiscalYear: 2025, value: 2, interim: true }],
    }
    expect(getOverdueIndicators([interim], '2026-11-25')).toMatchObject([{ lastYear: 2024 }])
  })
  it('does not count a year whose value is still empty', () => {
    const halfway = { baseline: { fiscalYear: 2024, value: 1 }, values: [{ fiscalYear: 2025, value: null }] }
    expect(getOverdueIndicators([halfway], '2026-11-25')).toHaveLength(1)
  })
})

const terms = [
  { startsInFiscalYear: 2024, endsInFiscalYear: 2026 },
  { startsInFiscalYear: 2027, endsInFiscalYear: 2029 },
]
const measures = [
  { id: 'bus', horizon: 'focused' as const },
  { id: 'river', horizon: 'sustained' as const },
]

describe('an evaluation that is due', () => {
  it('is that of the last full year, late from July on', () => {
    const evaluations = [{ measure: 'bus', fiscalYear: 2025 }]
    expect(getEvaluationsDue(measures, evaluations, terms, '2026-05-10')).toMatchObject({
      fiscalYear: 2025,
      late: false,
      measures: [{ id: 'river' }],
    })
    expect(getEvaluationsDue(measures, evaluations, terms, '2026-08-10').late).toBe(true)
  })
  it('is asked for a last time of a measure that ended with that year, and never again', () => {
    const ended = measures.map((measure) => ({ ...measure, ended: { lastFiscalYear: 2026 } }))
    expect(getEvaluationsDue(ended, [], terms, '2027-05-10').measures).toHaveLength(2)
    expect(getEvaluationsDue(ended, [], terms, '2028-05-10').measures).toEqual([])
  })
  it('is none of a measure that was not there in that year', () => {
    const [bus, river] = measures
    const added = [bus, { id: 'river', horizon: 'sustained' as const, firstFiscalYear: 2026 }]
    expect(getEvaluationsDue(added as typeof measures, [], terms, '2026-08-10').measures).toEqual([bus])
    expect(
      getEvaluationsDue([{ id: river?.id ?? '', firstFiscalYear: 2025 }], [], terms, '2026-08-10').measures,
    ).toHaveLength(1)
  })
  it('is none of the plan before: a measure of the next plan is not asked about its last year', () => {
    const next = { startsInFiscalYear: 2033, endsInFiscalYear: 2035 }
    const last = { startsInFiscalYear: 2030, endsInFiscalYear: 2032 }
    const measure = { id: 'new', firstFiscalYear: 2033 }
    expect(getEvaluationsDue([measure], [], [last, next], '2033-08-10').measures).toEqual([])
  })
  it('is none of a year before the plan began', () => {
    expect(getEvaluationsDue(measures, [], terms, '2024-08-10').measures).toEqual([])
  })
})
