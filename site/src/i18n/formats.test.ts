import { describe, expect, it } from 'vitest'
import {
  formatBytes,
  formatDay,
  formatFiscalYear,
  formatFiscalYearShort,
  formatMonth,
  formatThousandYen,
} from './formats.ts'

describe('days, months and years', () => {
  it('are told in 令和 in Japanese, and by the Western year otherwise', () => {
    expect(formatDay('ja', '2026-11-22')).toBe('令和8年11月22日')
    expect(formatDay('en', '2026-11-22')).toBe('22 November 2026')
    expect(formatDay('ja-easy', '2026-11-02')).toBe('2026年11月2日')
    expect(formatDay('ja', '2005-04-01')).toBe('平成17年4月1日')
  })
  it('call a month by its name', () => {
    expect(formatMonth('ja', '2026-07')).toBe('2026年7月')
    expect(formatMonth('en', '2026-07')).toBe('July 2026')
  })
  it('count fiscal years from April 2019 as 令和元年度', () => {
    expect(formatFiscalYear('ja', 2019)).toBe('令和元年度')
    expect(formatFiscalYear('ja', 2018)).toBe('平成30年度')
    expect(formatFiscalYear('ja', 2032)).toBe('令和14年度')
    expect(formatFiscalYear('en', 2027)).toBe('fiscal 2027')
    expect(formatFiscalYearShort('ja', 2026)).toBe('R8')
  })
})

describe('money and sizes', () => {
  it('are told as people say them', () => {
    expect(formatThousandYen('ja', 59_230)).toBe('5,923万円')
    expect(formatThousandYen('ja', 1_500)).toBe('150万円')
    expect(formatThousandYen('ja', 120_000)).toBe('1億2,000万円')
    expect(formatThousandYen('ja', 31_800_000)).toBe('318億円')
    expect(formatThousandYen('ja', 5)).toBe('5,000円')
    expect(formatThousandYen('en', 59_230)).toBe('59.23 million yen')
    expect(formatBytes(1_540_000)).toBe('1.5 MB')
  })
})
