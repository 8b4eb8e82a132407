import { describe, expect, it } from 'vitest'
import { buildIndicator } from './build-indicator.ts'
import { getProgress } from './progress.ts'

const measuredIn = (fiscalYear: number, value: number) => ({
  values: [{ fiscalYear, value, sampleSize: 1100 }],
})

describe('progress', () => {
  it('is the latest value against the straight path from the baseline to the next target', () => {
    expect(getProgress(buildIndicator(measuredIn(2025, 56)), 2025)).toEqual({
      state: 'on-track',
      fiscalYear: 2025,
      value: 56,
      expected: 50 + (10 * 2) / 3,
      target: { fiscalYear: 2026, value: 60 },
      travelled: 0.6,
    })
  })
  it('is behind or ahead beyond a tenth of the way', () => {
    expect(getProgress(buildIndicator(measuredIn(2025, 55)), 2025)?.state).toBe('behind')
    expect(getProgress(buildIndicator(measuredIn(2025, 58)), 2025)?.state).toBe('ahead')
  })
  it('goes on from one target to the next without a leap', () => {
    const after = getProgress(buildIndicator(measuredIn(2028, 65)), 2028)
    expect(after).toMatchObject({ expected: 65, target: { fiscalYear: 2032, value: 75 }, state: 'on-track' })
    expect(getProgress(buildIndicator(measuredIn(2026, 60)), 2026)).toMatchObject({ expected: 60, travelled: 1 })
  })
  it('expects the last target to be held', () => {
    expect(getProgress(buildIndicator(measuredIn(2034, 75)), 2034)).toMatchObject({ expected: 75, state: 'on-track' })
  })
  it('counts downwards where less is better', () => {
    const fewer = { direction: 'down' as const, targets: [{ fiscalYear: 2026, value: 20 }] }
    expect(getProgress(buildIndicator({ ...fewer, ...measuredIn(2025, 20) }), 2025)?.state).toBe('ahead')
    expect(getProgress(buildIndicator({ ...fewer, ...measuredIn(2025, 45) }), 2025)?.state).toBe('behind')
    expect(getProgress(buildIndicator({ ...fewer, ...measuredIn(2025, 35) }), 2025)?.travelled).toBe(0.5)
  })
  it('of a level to be held, such as a population, needs no way to travel', () => {
    const population = buildIndicator({
      basis: 'statistic',
      decimals: 0,
      baseline: { fiscalYear: 2023, value: 65_613 },
      targets: [{ fiscalYear: 2032, value: 65_000 }],
      values: [{ fiscalYear: 2025, value: 64_873 }],
    })
    expect(getProgress(population, 2026)).toMatchObject({ state: 'behind', travelled: null, fiscalYear: 2025 })
  })
  it('cannot be judged where the target lies against the direction: 45 of 50 is not ahead on the way down to 40', () => {
    const down = { targets: [{ fiscalYear: 2026, value: 40 }] }
    expect(getProgress(buildIndicator({ ...down, ...measuredIn(2025, 45) }), 2025)?.state).toBe('unjudged')
    expect(getProgress(buildIndicator({ ...down, ...measuredIn(2025, 60) }), 2025)?.state).toBe('unjudged')
    expect(getProgress(buildIndicator({ ...down, ...measuredIn(2025, 35) }), 2025)?.state).toBe('behind')
    const up = { direction: 'down' as const, ...measuredIn(2025, 55) }
    expect(getProgress(buildIndicator(up), 2025)?.state).toBe('unjudged')
  })
  it('is never ahead below the baseline on the way up from a lower target', () => {
    const dip = [
      { fiscalYear: 2026, value: 40 },
      { fiscalYear: 2032, value: 75 },
    ]
    expect(getProgress(buildIndicator({ targets: dip, ...measuredIn(2027, 49) }), 2027)?.state).toBe('unjudged')
    expect(getProgress(buildIndicator({ targets: dip, ...measuredIn(2031, 69) }), 2031)?.state).toBe('on-track')
  })
  it('bridges years without a value by the last one there is', () => {
    const indicator = buildIndicator(measuredIn(2024, 53.5))
    expect(getProgress(indicator, 2026)).toMatchObject({ fiscalYear: 2024, state: 'on-track' })
  })
  it('knows nothing of values from later years', () => {
    expect(getProgress(buildIndicator(measuredIn(2025, 56)), 2024)).toMatchObject({ state: 'not-yet', value: 50 })
  })
  it('is not judged by half a year', () => {
    const values = [
      { fiscalYear: 2024, value: 54, sampleSize: 1100 },
      { fiscalYear: 2025, value: 27, sampleSize: 500, interim: true },
    ]
    expect(getProgress(buildIndicator({ values }), 2025)).toMatchObject({ fiscalYear: 2024, state: 'on-track' })
  })
  it('is not judged by the baseline alone', () => {
    expect(getProgress(buildIndicator(), 2026)).toMatchObject({ state: 'not-yet', fiscalYear: 2023, travelled: 0 })
  })
  it('is unknown without a measured baseline or a target', () => {
    expect(getProgress(buildIndicator({ source: '' }), 2026)).toBeNull()
    expect(getProgress(buildIndicator({ targets: [] }), 2026)).toBeNull()
  })
  it('does not count a survey value without its sample size', () => {
    const indicator = buildIndicator({ values: [{ fiscalYear: 2025, value: 99 }] })
    expect(getProgress(indicator, 2026)?.state).toBe('not-yet')
  })
})
