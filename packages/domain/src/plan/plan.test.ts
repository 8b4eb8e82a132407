import { describe, expect, it } from 'vitest'
import { checkPlanTerms, findTermOf } from './plan.ts'

const years = (startsInFiscalYear: number, endsInFiscalYear: number) => ({ startsInFiscalYear, endsInFiscalYear })
const codes = (...terms: ReturnType<typeof years>[]) =>
  checkPlanTerms({ ...years(2024, 2032), terms }).map(({ code, context }) => `${code} ${context.fiscalYear ?? ''}`)

describe('the terms of a plan', () => {
  it('cover its nine years in three times three', () => {
    expect(codes(years(2024, 2026), years(2027, 2029), years(2030, 2032))).toEqual([])
  })
  it('may still be missing at the end', () => {
    expect(codes(years(2024, 2026))).toEqual([])
  })
  it('leave no year out and none to two of them', () => {
    expect(codes(years(2024, 2026), years(2028, 2030))).toEqual(['plan.term-gap 2027'])
    expect(codes(years(2024, 2026), years(2026, 2028))).toEqual(['plan.term-overlap 2026'])
  })
  it('end with the plan, and after they began', () => {
    expect(codes(years(2024, 2033))).toEqual(['plan.term-gap 2033'])
    expect(codes(years(2024, 2023))).toEqual(['plan.years-reversed '])
    expect(checkPlanTerms({ ...years(2032, 2024), terms: [] })).toMatchObject([{ code: 'plan.years-reversed' }])
  })
  it('tell to which one a year belongs', () => {
    const terms = [years(2024, 2026), years(2027, 2029)]
    expect(findTermOf(terms, 2027)).toBe(terms[1])
    expect(findTermOf(terms, 2030)).toBeUndefined()
  })
})
