import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFiscalYear } from './fiscal-year.ts'
import { readFiscalYear } from './read-fiscal-year.ts'

describe('a fiscal year as people write it', () => {
  it.each([
    ['2026', 2026],
    ['２０２６', 2026],
    ['2026年度', 2026],
    ['FY2026', 2026],
    ['令和8年度', 2026],
    ['令和８', 2026],
    ['令和 8 年度', 2026],
    ['R8', 2026],
    ['Ｒ８', 2026],
    ['r08', 2026],
    ['R.8', 2026],
    ['令和元年度', 2019],
    ['平成31年度', 2019],
    ['H30', 2018],
    ['昭和63年', 1988],
  ])('%s is %i', (text, year) => {
    expect(readFiscalYear(text)).toBe(year)
  })
  it.each([
    '',
    '8',
    '26',
    '令和',
    '令和0',
    'R0',
    '平成40年度',
    '明治5',
    '2026-04-01',
    '2026.5',
    '1900',
    '20266',
    '今年度',
  ])('“%s” is none', (text) => {
    expect(readFiscalYear(text)).toBeUndefined()
  })
  it('is read as it is printed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2100 }),
        fc.constantFrom('ja' as const, 'en' as const),
        (year, locale) => {
          expect(readFiscalYear(formatFiscalYear(year, locale))).toBe(year)
        },
      ),
    )
  })
})
