import { describe, expect, it } from 'vitest'
import { buildIndicator } from './build-indicator.ts'
import { checkIndicator, getPublishableValues, isMeasured } from './indicator.ts'

const check = (fields: Parameters<typeof buildIndicator>[0]) =>
  checkIndicator(buildIndicator(fields)).map(({ severity, path, code }) => `${severity} ${path}: ${code}`)

describe('an indicator', () => {
  it('is measured when its baseline has a value, a year, a source and a sample size', () => {
    expect(isMeasured(buildIndicator())).toBe(true)
    expect(check({})).toEqual([])
  })
  it.each([
    ['a baseline', { baseline: null }],
    ['a value', { baseline: { fiscalYear: 2023, value: null, sampleSize: 1204 } }],
    ['a year', { baseline: { value: 50, sampleSize: 1204 } }],
    ['a source', { source: ' ' }],
    ['a sample size', { baseline: { fiscalYear: 2023, value: 50 } }],
    ['answers', { baseline: { fiscalYear: 2023, value: 50, sampleSize: 0 } }],
    ['a real number', { baseline: { fiscalYear: 2023, value: Number.NaN, sampleSize: 1204 } }],
  ])('is not measured without %s, and then shows no value at all', (_what, fields) => {
    const indicator = buildIndicator({ values: [{ fiscalYear: 2024, value: 52, sampleSize: 1180 }], ...fields })
    expect(isMeasured(indicator)).toBe(false)
    expect(getPublishableValues(indicator)).toEqual([])
  })
  it('from statistics needs no sample size', () => {
    expect(isMeasured(buildIndicator({ basis: 'statistic', baseline: { fiscalYear: 2020, value: 0 } }))).toBe(true)
  })
  it('leaves out single values that lack something, and says so at the field', () => {
    const values = [
      { fiscalYear: 2025, value: 55, sampleSize: 1100 },
      { fiscalYear: 2024, value: 52 },
      { value: 53, sampleSize: 900 },
    ]
    expect(getPublishableValues(buildIndicator({ values }))).toEqual([values[0]])
    expect(check({ values })).toEqual([
      'advise values.1.sampleSize: indicator.sample-size-missing',
      'advise values.2.fiscalYear: indicator.year-missing',
    ])
  })
  it('shows its values by year', () => {
    const values = [2026, 2024, 2025].map((fiscalYear) => ({ fiscalYear, value: fiscalYear - 1970, sampleSize: 1 }))
    expect(getPublishableValues(buildIndicator({ values })).map((value) => value.fiscalYear)).toEqual([
      2024, 2025, 2026,
    ])
  })
  it('without a source is told so once, however many values it has', () => {
    const values = [2024, 2025].map((fiscalYear) => ({ fiscalYear, value: 1, sampleSize: 1 }))
    expect(check({ source: '', values })).toEqual(['advise source: indicator.source-missing'])
  })
  it('without a baseline or a target can be published, as not measured yet', () => {
    expect(check({ baseline: undefined, targets: [] })).toEqual([
      'advise baseline: indicator.not-measured',
      'advise targets: indicator.target-missing',
    ])
  })
  it('is told of a target that lies against its direction, which is a floor or a mistake', () => {
    expect(check({ targets: [{ fiscalYear: 2026, value: 40 }] })).toEqual([
      'advise targets.0.value: indicator.target-against-direction',
    ])
    expect(check({ direction: 'down' })).toEqual([
      'advise targets.0.value: indicator.target-against-direction',
      'advise targets.1.value: indicator.target-against-direction',
    ])
    expect(check({ targets: [{ fiscalYear: 2026, value: 50 }] })).toEqual([])
  })
  it('is not published with two values for one year, or a target that is not after the baseline', () => {
    const twice = [1, 2].map((value) => ({ fiscalYear: 2024, value, sampleSize: 9 }))
    expect(check({ values: twice })).toEqual(['block values.1.fiscalYear: indicator.value-year-duplicate'])
    expect(check({ targets: [{ fiscalYear: 2023, value: 60 }] })).toEqual([
      'block targets.0.fiscalYear: indicator.baseline-year-after-target',
    ])
  })
})
