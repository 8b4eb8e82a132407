import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSmallGroups } from './small-groups.ts'

describe('small groups of a whole', () => {
  it('are none where every group is large and the groups are the whole', () => {
    expect(findSmallGroups([40, 60], 100, 10)).toEqual([false, false])
  })
  it('are hidden together with the next smallest, so that the rest of the whole is no small group', () => {
    expect(findSmallGroups([4, 60, 36], 100, 10)).toEqual([true, false, true])
  })
  it('cover each other where they are enough together', () => {
    expect(findSmallGroups([6, 7, 87], 100, 10)).toEqual([true, true, false])
  })
  it('are not given away by leaving their row out', () => {
    expect(findSmallGroups([60, 36], 100, 10)).toEqual([false, true])
  })
  it('stay hidden in a whole that is small itself', () => {
    expect(findSmallGroups([4, 3], 7, 10)).toEqual([true, true])
  })
})

describe('no hidden group', () => {
  const minimum = 10
  const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 300 })), { maxLength: 12 })
  const cases = fc.tuple(sizes, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })))
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

  it('is small and shown, and the rest of the whole is nobody or no small group', () => {
    fc.assert(
      fc.property(cases, ([groups, elsewhere]) => {
        const whole = sum(groups) + elsewhere
        const hidden = findSmallGroups(groups, whole, minimum)
        const shown = groups.filter((_, index) => !hidden[index])
        const rest = whole - sum(shown)
        expect(shown.every((size) => size >= minimum)).toBe(true)
        expect(rest === 0 || rest >= minimum || shown.length === 0, JSON.stringify({ groups, elsewhere })).toBe(true)
      }),
    )
  })
  it('is what remains of the whole: subtraction never gives its size, nor with it its value', () => {
    fc.assert(
      fc.property(cases, ([groups, elsewhere]) => {
        const whole = sum(groups) + elsewhere
        const hidden = findSmallGroups(groups, whole, minimum)
        const rest = whole - sum(groups.filter((_, index) => !hidden[index]))
        for (const [index, size] of groups.entries())
          if (hidden[index] && rest >= minimum) expect(size, JSON.stringify({ groups, elsewhere })).toBeLessThan(rest)
      }),
      { numRuns: 1000 },
    )
  })
})
