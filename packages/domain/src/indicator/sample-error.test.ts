import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getMarginOfDifference, getMarginTowards, getShareInterval } from './sample-error.ts'

const sample = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  answers: fc.integer({ min: 1, max: 5000 }),
})

describe('the interval of a share', () => {
  it('is the one in the textbooks', () => {
    // Newcombe 1998, table I: 81 of 263 and 15 of 148; Wilson’s method without continuity correction.
    const many = getShareInterval({ share: 81 / 263, answers: 263 })
    expect([many.low, many.high]).toEqual([expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)])
    const few = getShareInterval({ share: 15 / 148, answers: 148 })
    expect([few.low, few.high]).toEqual([expect.closeTo(0.0624, 4), expect.closeTo(0.1605, 4)])
  })
  it('says something even where everybody answered alike', () => {
    const none = getShareInterval({ share: 0, answers: 29 })
    expect([none.low, none.high]).toEqual([0, expect.closeTo(0.117, 3)])
  })
  it('holds the share itself and stays between 0 and 1', () => {
    fc.assert(
      fc.property(sample, (each) => {
        const { low, high } = getShareInterval(each)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(each.share + 1e-12)
        expect(high).toBeGreaterThanOrEqual(each.share - 1e-12)
      }),
    )
  })
  it('becomes narrower with more answers', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 5000 }), (each, more) => {
        const width = ({ low, high }: { low: number; high: number }) => high - low
        const wider = getShareInterval(each)
        expect(width(getShareInterval({ ...each, answers: each.answers + more }))).toBeLessThan(width(wider) + 1e-12)
      }),
    )
  })
})

describe('a difference between two surveys', () => {
  it('has the margin of Newcombe’s example', () => {
    // Newcombe 1998, table II, (a) 56/70 − 48/80: 0.0524 to 0.3339 by method 10.
    const margin = getMarginOfDifference({ share: 48 / 80, answers: 80 }, { share: 56 / 70, answers: 70 })
    expect(0.2 - margin).toBeCloseTo(0.0524, 3)
  })
  it('has the same margin whichever came first', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        if (a.share !== b.share) expect(getMarginOfDifference(a, b)).toBeCloseTo(getMarginOfDifference(b, a), 12)
      }),
    )
  })
  it('has a wider margin than one survey against a fixed figure', () => {
    fc.assert(
      fc.property(sample, sample, (before, after) => {
        // Without a difference there is no direction in which it could be chance.
        fc.pre(before.share !== after.share)
        expect(getMarginOfDifference(before, after)).toBeGreaterThanOrEqual(
          getMarginTowards(after, before.share) - 1e-12,
        )
      }),
    )
  })
})
