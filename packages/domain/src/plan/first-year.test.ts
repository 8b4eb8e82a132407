import { describe, expect, it } from 'vitest'
import { getFirstFiscalYear, hasBegun } from './first-year.ts'

describe('the first year of a measure', () => {
  const plan = { startsInFiscalYear: 2024, enteredOn: '2023-11-02' }
  it('is that of its plan when it came with it', () => {
    expect(getFirstFiscalYear('2024-02-01', plan)).toBe(2024)
  })
  it('is the year in which it was added to a running plan', () => {
    expect(getFirstFiscalYear('2027-05-10', plan)).toBe(2027)
    expect(getFirstFiscalYear('2028-03-31', plan)).toBe(2027)
  })
  it('is that of a running plan which a city enters late, measures and all', () => {
    expect(getFirstFiscalYear('2026-09-01', { startsInFiscalYear: 2024, enteredOn: '2026-06-15' })).toBe(2024)
  })
  it('is not before its plan begins', () => {
    expect(getFirstFiscalYear('2032-06-01', { startsInFiscalYear: 2033, enteredOn: '2031-06-01' })).toBe(2033)
  })
  it('lets a year that nobody knows stop no question', () => {
    expect([{}, { firstFiscalYear: null }, { firstFiscalYear: 2025 }].map((one) => hasBegun(one, 2025))).toEqual([
      true,
      true,
      true,
    ])
    expect(hasBegun({ firstFiscalYear: 2026 }, 2025)).toBe(false)
  })
})
