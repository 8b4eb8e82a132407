import { describe, expect, it } from 'vitest'
import { isInPlan } from './in-plan.ts'

describe('a measure', () => {
  it('is in the plan while it has no end', () => {
    for (const ended of [undefined, null, {}, { lastFiscalYear: null }]) expect(isInPlan({ ended }, 2030)).toBe(true)
  })
  it('is in the plan up to its last year, and not after it', () => {
    const years = [2025, 2026, 2027].map((year) => isInPlan({ ended: { lastFiscalYear: 2026 } }, year))
    expect(years).toEqual([true, true, false])
  })
})
