import { describe, expect, it } from 'vitest'
import type { ImportTarget, IndicatorRow } from './import-row.ts'
import { canImport, planIndicatorImport } from './plan-import.ts'
import { readIndicatorHeader } from './read-header.ts'

const target: ImportTarget = {
  id: 'id-1',
  slug: 'waiting',
  name: '待機児童',
  unit: '人',
  basis: 'record',
  decimals: 0,
  values: [
    { fiscalYear: 2024, value: 49, note: '10月1日' },
    { fiscalYear: 2025, value: 20, interim: true },
  ],
  state: 'published',
}
const plan = (rows: Partial<IndicatorRow>[], targets = [target]) =>
  planIndicatorImport(
    rows.map((row, index) => ({
      ...{ indicator: 'waiting', fiscalYear: '2024', value: '', sampleSize: '', interim: '', note: '' },
      ...row,
      line: index + 2,
    })),
    targets,
    2026,
  )

describe('the plan of an import', () => {
  it('tells for each row what was and what will be', () => {
    expect(plan([{ fiscalYear: '2026', value: '26' }, { value: '48' }, { value: '49' }, {}])).toMatchObject([
      { line: 2, effect: 'added', after: { value: 26 } },
      { line: 3, effect: 'changed', before: { value: 49 }, after: { value: 48, note: '10月1日' } },
      { line: 4, effect: 'wrong', issues: [{ code: 'indicator-row.duplicate', context: { line: 3 } }] },
      { line: 5, effect: 'empty' },
    ])
  })
  it('leaves alone what the file does not say', () => {
    expect(plan([{ value: '49' }])).toMatchObject([{ effect: 'same', after: { note: '10月1日' } }])
  })
  it('makes a value final that was of a running year', () => {
    expect(plan([{ fiscalYear: '2025', value: '37', interim: 'いいえ' }])).toMatchObject([
      { effect: 'changed', before: { interim: true }, after: { value: 37, interim: false }, issues: [] },
    ])
  })
  it('leaves an interim value interim where the file has no such column or an empty cell, and says so', () => {
    expect(plan([{ fiscalYear: '2025', value: '37' }])).toMatchObject([
      {
        effect: 'changed',
        before: { interim: true },
        after: { value: 37, interim: true },
        issues: [{ code: 'indicator-row.interim-stays', path: 'interim', severity: 'advise' }],
      },
    ])
    expect(plan([{ fiscalYear: '2025', value: '20' }])).toMatchObject([{ effect: 'same', after: { interim: true } }])
    const running = { ...target, values: [{ fiscalYear: 2026, value: 20, interim: true }] }
    expect(plan([{ fiscalYear: '2026', value: '25' }], [running])).toMatchObject([
      { after: { interim: true }, issues: [] },
    ])
  })
  it('keeps the number of answers and the note of a row that has no value yet', () => {
    const draft = {
      ...target,
      basis: 'survey' as const,
      state: 'draft' as const,
      values: [{ fiscalYear: 2025, value: null, sampleSize: 902, note: '7月調査', interim: true }],
    }
    expect(plan([{ fiscalYear: '2025', value: '37' }], [draft])).toMatchObject([
      { effect: 'added', before: undefined, after: { value: 37, sampleSize: 902, note: '7月調査', interim: true } },
    ])
  })
  it('can be done only whole, and only if it does something', () => {
    expect(canImport(plan([{ value: '48' }, {}]))).toBe(true)
    expect(canImport(plan([{ value: '48' }, { fiscalYear: '2025', value: 'x' }]))).toBe(false)
    expect(canImport(plan([{ value: '49' }]))).toBe(false)
    expect(canImport([])).toBe(false)
  })
  it('fills an indicator with no more years than its form holds', () => {
    const years = Array.from({ length: 59 }, (_, index) => ({ fiscalYear: `${1960 + index}`, value: '1' }))
    expect(plan(years).filter(({ effect }) => effect === 'wrong')).toMatchObject([
      { line: 60, issues: [{ code: 'indicator-row.too-many-years' }] },
    ])
  })
})

describe('the heading of the file', () => {
  it('may be Japanese or English, in any order and width, among other columns', () => {
    expect(readIndicatorHeader(['課', '値', 'Fiscal Year', '指標 ', '回答数', '備考'])).toEqual({
      header: { value: 1, fiscalYear: 2, indicator: 3, sampleSize: 4, note: 5 },
      issues: [],
    })
  })
  it('needs indicator, year and value, each once', () => {
    expect(readIndicatorHeader(['指標', '値', '実績']).issues.map(({ code, path }) => `${path}: ${code}`)).toEqual([
      'value: indicator-file.column-twice',
      'fiscalYear: indicator-file.column-missing',
    ])
  })
})
