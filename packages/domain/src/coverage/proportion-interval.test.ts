import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getProportionInterval } from './proportion-interval.ts'

/** The probability of at most `count` of `of` when each comes with `share`, added up term by term (in logarithms). */
function atMost(count: number, of: number, share: number): number {
  let logTerm = of * Math.log1p(-share)
  let sum = Math.exp(logTerm)
  for (let k = 1; k <= count; k += 1) {
    logTerm += Math.log((of - k + 1) / k) + Math.log(share) - Math.log1p(-share)
    sum += Math.exp(logTerm)
  }
  return sum
}

describe('the interval of a share', () => {
  it('agrees with published tables of Clopper and Pearson', () => {
    const { low, high } = getProportionInterval(4, 20)
    expect([low, high].map((end) => end.toFixed(4))).toEqual(['0.0573', '0.4366'])
    expect(getProportionInterval(0, 10).high.toFixed(4)).toBe('0.3085')
    expect(getProportionInterval(10, 10).low.toFixed(4)).toBe('0.6915')
  })
  it('leaves a fortieth of the cases beyond each of its ends', () => {
    const table = fc
      .integer({ min: 2, max: 400 })
      .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 1, max: of - 1 }) }))
    fc.assert(
      fc.property(table, ({ count, of }) => {
        const { low, high } = getProportionInterval(count, of)
        expect(atMost(count, of, high)).toBeCloseTo(0.025, 6)
        expect(1 - atMost(count - 1, of, low)).toBeCloseTo(0.025, 6)
      }),
    )
  })
  it('is wide where hardly anything was counted, and narrow among ten thousand', () => {
    expect(getProportionInterval(0, 1).high).toBeCloseTo(0.975, 6)
    const { low, high } = getProportionInterval(1000, 10000)
    expect(high - low).toBeLessThan(0.012)
  })
  it('says nothing where nothing was counted', () => {
    expect(getProportionInterval(0, 0)).toEqual({ low: 0, high: 1 })
  })
})
