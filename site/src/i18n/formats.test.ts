import { describe, expect, it } from 'vitest'
import { formatBytes, formatFiscalYearShort, formatThousandYen } from './formats.ts'

describe('years on the axis of a chart', () => {
  it('are short: R8 in Japanese, 2026 otherwise', () => {
    expect(formatFiscalYearShort('ja', 2026)).toBe('R8')
    expect(formatFiscalYearShort('ja', 2016)).toBe('2016')
    expect(formatFiscalYearShort('en', 2026)).toBe('2026')
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
