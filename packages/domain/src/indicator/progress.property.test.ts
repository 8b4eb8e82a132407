import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndicator } from './build-indicator.ts'
import { getExpected, getProgress } from './progress.ts'

const years = fc.uniqueArray(fc.integer({ min: 2024, max: 2040 }), { minLength: 1, maxLength: 5 })
const amount = fc.double({ min: -1000, max: 1000, noNaN: true, noDefaultInfinity: true })
const indicators = fc
  .record({
    direction: fc.constantFrom('up' as const, 'down' as const),
    from: amount,
    years,
    amounts: fc.array(amount, { minLength: 5, maxLength: 5 }),
  })
  .map(({ direction, from, years, amounts }) =>
    buildIndicator({
      direction,
      basis: 'record',
      baseline: { fiscalYear: 2023, value: from },
      targets: years.map((fiscalYear, index) => ({ fiscalYear, value: amounts[index] ?? 0 })),
    }),
  )
const year = fc.integer({ min: 2024, max: 2042 })
const grade = { behind: 0, 'not-yet': 1, unjudged: 1, 'on-track': 1, ahead: 2 }

describe('progress, whatever baseline and targets are', () => {
  it('never falls when the value gets better', () => {
    fc.assert(
      fc.property(indicators, year, amount, amount, (indicator, fiscalYear, a, b) => {
        const [worse, better] =
          indicator.direction === 'up' ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)]
        const at = (value: number) => getProgress({ ...indicator, values: [{ fiscalYear, value }] }, fiscalYear)
        const [before, after] = [at(worse), at(better)]
        if (!before || !after) throw new Error('An indicator with baseline and target has progress.')
        expect(grade[after.state]).toBeGreaterThanOrEqual(grade[before.state])
        if (before.travelled !== null && after.travelled !== null)
          expect(after.travelled).toBeGreaterThanOrEqual(before.travelled)
      }),
    )
  })
  it('is never ahead while the target is worse than the baseline', () => {
    fc.assert(
      fc.property(indicators, year, amount, (indicator, fiscalYear, value) => {
        const progress = getProgress({ ...indicator, values: [{ fiscalYear, value }] }, fiscalYear)
        const gain =
          ((progress?.target.value ?? 0) - (indicator.baseline?.value ?? 0)) * (indicator.direction === 'up' ? 1 : -1)
        if (gain < 0) expect(['behind', 'unjudged']).toContain(progress?.state)
      }),
    )
  })
  it('is on track exactly on the path, and has travelled all the way at a target', () => {
    fc.assert(
      fc.property(indicators, year, (indicator, fiscalYear) => {
        const sorted = [...(indicator.targets ?? [])].sort((a, b) => (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0))
        const path = [indicator.baseline, ...sorted] as { fiscalYear: number; value: number }[]
        const value = getExpected(path, fiscalYear)
        const progress = getProgress({ ...indicator, values: [{ fiscalYear, value }] }, fiscalYear)
        // Where the path itself leads to the worse, being on it is no merit.
        const isWorse = (figure = 0) =>
          (figure - (indicator.baseline?.value ?? 0)) * (indicator.direction === 'up' ? 1 : -1) < 0
        expect(progress?.state).toBe(isWorse(value) || isWorse(progress?.target.value) ? 'unjudged' : 'on-track')
        for (const target of path.slice(1)) {
          const there = getProgress({ ...indicator, values: [target] }, target.fiscalYear)
          if (there?.travelled !== null) expect(there?.travelled).toBeCloseTo(1)
        }
      }),
    )
  })
  it('is expected between the points of the path, never beyond them', () => {
    fc.assert(
      fc.property(indicators, year, ({ baseline, targets }, fiscalYear) => {
        const path = [baseline, ...(targets ?? [])].sort((a, b) => (a?.fiscalYear ?? 0) - (b?.fiscalYear ?? 0)) as {
          fiscalYear: number
          value: number
        }[]
        const values = path.map(({ value }) => value)
        const expected = getExpected(path, fiscalYear)
        expect(expected).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
        expect(expected).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
      }),
    )
  })
  it('is the same whether a year without a value is there or not', () => {
    fc.assert(
      fc.property(indicators, amount, (indicator, value) => {
        const measured = { ...indicator, values: [{ fiscalYear: 2025, value }] }
        expect(getProgress(measured, 2028)).toEqual(getProgress(measured, 2025))
      }),
    )
  })
})
