import { describe, expect, it } from 'vitest'
import { addMonths, countDays, formatDay, formatMonth } from './day.ts'
import { formatFiscalYear, getFiscalYear, getFiscalYearDays } from './fiscal-year.ts'

describe('a fiscal year', () => {
  it('begins on the first of April', () => {
    expect(getFiscalYear('2026-03-31')).toBe(2025)
    expect(getFiscalYear('2026-04-01')).toBe(2026)
    expect(getFiscalYear('2027-01-01')).toBe(2026)
  })
  it.each([
    [2026, 'ja', '令和8年度'],
    [2019, 'ja', '令和元年度'],
    [2018, 'ja', '平成30年度'],
    [1989, 'ja', '平成元年度'],
    [1988, 'ja', '昭和63年度'],
    [2026, 'en', 'FY2026'],
    [2026, 'ja-easy', '令和8年度（2026年度）'],
  ] as const)('%i is told in %s as %s', (year, locale, told) => {
    expect(formatFiscalYear(year, locale)).toBe(told)
  })
  it('holds its own first and last day', () => {
    const { first, last } = getFiscalYearDays(2026)
    expect([getFiscalYear(first), getFiscalYear(last)]).toEqual([2026, 2026])
    expect(getFiscalYear('2027-04-01')).toBe(2027)
  })
})

describe('a day', () => {
  it('is told in every language', () => {
    expect(formatDay('2026-11-02', 'ja')).toBe('2026年11月2日')
    expect(formatDay('2026-11-02', 'en')).toBe('2 November 2026')
    expect(formatDay('2026-11-02', 'ja-easy')).toBe('2026年 11月 2日')
  })
  it('is told with its era where the city prints it, by the day and not by the year', () => {
    expect(formatDay('2026-11-22', 'ja', { era: true })).toBe('令和8年（2026年）11月22日')
    expect(formatDay('2019-05-01', 'ja', { era: true })).toBe('令和元年（2019年）5月1日')
    expect(formatDay('2019-04-30', 'ja', { era: true })).toBe('平成31年（2019年）4月30日')
  })
  it('is told as a month where a day would be too exact', () => {
    expect(formatMonth('2026-11', 'ja')).toBe('2026年11月')
    expect(formatMonth('2026-11', 'en')).toBe('November 2026')
    expect(formatMonth('2026-11', 'ja-easy')).toBe('2026年 11月')
  })
  it('moves by months without leaping over a short one', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-10-15', 3)).toBe('2027-01-15')
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30')
  })
  it('is counted to another by the calendar, over a leap day too', () => {
    expect(countDays('2028-02-28', '2028-03-01')).toBe(2)
    expect(countDays('2026-11-25', '2026-11-25')).toBe(0)
    expect(countDays('2026-11-25', '2026-10-25')).toBe(-31)
  })
})
