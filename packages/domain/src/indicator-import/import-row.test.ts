import { describe, expect, it } from 'vitest'
import { getIssueMessage } from '../issue/message.ts'
import { checkIndicatorRow, type ImportTarget, type IndicatorRow } from './import-row.ts'

const parents: ImportTarget = {
  id: 'id-1',
  slug: 'family-time',
  name: '子どもと過ごす時間に満足している親の割合',
  unit: '％',
  basis: 'survey',
  decimals: 1,
  baseline: { fiscalYear: 2023 },
  values: [{ fiscalYear: 2024, value: 42.5, sampleSize: 861 }],
  state: 'published',
}
const children: ImportTarget = {
  ...parents,
  id: 'id-2',
  slug: 'waiting',
  name: '待機児童',
  unit: '人',
  basis: 'record',
}
const row = (fields: Partial<IndicatorRow> = {}): IndicatorRow => ({
  indicator: 'family-time',
  fiscalYear: '2025',
  value: '43.1',
  sampleSize: '902',
  interim: '',
  note: '',
  ...fields,
})
const check = (fields: Partial<IndicatorRow>, targets = [parents, children]) =>
  checkIndicatorRow(row(fields), targets, 2026)
const told = (...given: Parameters<typeof check>) =>
  check(...given).issues.map(({ severity, path, code }) => `${severity} ${path}: ${code}`)

describe('a row of values', () => {
  it('is read as officers write it', () => {
    const { read, issues } = check({
      indicator: ' 子どもと過ごす時間に満足している親の割合 ',
      fiscalYear: '令和７年度',
      value: '４３．１％',
      sampleSize: '1,204',
      note: ' 調査方法を変更 ',
      interim: '○',
    })
    expect(issues).toEqual([])
    expect(read).toMatchObject({
      target: { id: 'id-1' },
      fiscalYear: 2025,
      value: 43.1,
      sampleSize: 1204,
      note: '調査方法を変更',
      interim: true,
    })
  })
  it.each<[string, Partial<IndicatorRow>, string]>([
    ['no indicator', { indicator: ' ' }, 'indicator: indicator-row.indicator-missing'],
    ['an indicator nobody knows', { indicator: '満足度' }, 'indicator: indicator-row.indicator-unknown'],
    ['no year', { fiscalYear: '' }, 'fiscalYear: indicator-row.year-missing'],
    ['a year that cannot be read', { fiscalYear: '昨年度' }, 'fiscalYear: indicator-row.year-unreadable'],
    ['a year to come', { fiscalYear: 'R9' }, 'fiscalYear: indicator-row.year-in-future'],
    [
      'a year that nobody alive today will see out',
      { fiscalYear: '2088年度' },
      'fiscalYear: indicator-row.year-in-future',
    ],
    ['a year of a reign that is not so old', { fiscalYear: '令和70年度' }, 'fiscalYear: indicator-row.year-in-future'],
    ['the year of the baseline', { fiscalYear: 'R5' }, 'fiscalYear: indicator-row.year-is-baseline'],
    ['no value but a sample size', { value: '' }, 'value: indicator-row.value-missing'],
    ['a value in words', { value: '約43' }, 'value: indicator-row.value-unreadable'],
    ['a formula for a value', { value: '=A1' }, 'value: indicator-row.value-unreadable'],
    ['a share of more than everybody', { value: '431' }, 'value: indicator-row.share-outside'],
    ['no sample size', { sampleSize: '' }, 'sampleSize: indicator-row.sample-size-missing'],
    ['nobody who answered', { sampleSize: '0' }, 'sampleSize: indicator-row.sample-size-unreadable'],
    ['half an answer', { sampleSize: '902.5' }, 'sampleSize: indicator-row.sample-size-unreadable'],
    ['a mark nobody understands', { interim: '?' }, 'interim: indicator-row.interim-unreadable'],
    ['a note as long as a letter', { note: '注'.repeat(301) }, 'note: indicator-row.note-too-long'],
  ])('with %s is stopped at that cell', (_what, fields, issue) => {
    expect(told(fields)).toEqual([`block ${issue}`])
  })
  it('names everything that is wrong with it at once', () => {
    expect(told({ fiscalYear: '', value: 'x', sampleSize: '-1' })).toHaveLength(3)
  })
  it('of records needs no sample size, and may be over a hundred', () => {
    expect(told({ indicator: 'waiting', value: '204', sampleSize: '' })).toEqual([])
  })
  it('may leave the sample size out where it is known already', () => {
    expect(told({ fiscalYear: '2024', sampleSize: '' })).toEqual([])
  })
  it('of a year to come is told which year that is', () => {
    const [issue] = check({ fiscalYear: '2088年度' }).issues
    expect(issue && getIssueMessage(issue, 'ja')).toContain('2088年度はまだ始まっていません')
  })
  describe('that may be mistyped', () => {
    const shareOf = (...values: number[]): ImportTarget => ({
      ...children,
      unit: '％',
      baseline: { fiscalYear: 2020, value: 27 },
      values: values.map((value, index) => ({ fiscalYear: 2021 + index, value })),
    })
    const record = (value: string, target: ImportTarget) =>
      told({ indicator: 'waiting', value, sampleSize: '' }, [target])
    it('is advised about where it is 275 percent and no other value is over 100', () => {
      expect(record('275', shareOf(26.8, 28))).toEqual(['advise value: indicator-row.percent-over-hundred'])
      expect(record('275', { ...shareOf(), unit: '%', baseline: null })).toHaveLength(1)
      expect(record('100', shareOf(26.8, 28))).toEqual([])
      const [issue] = check({ indicator: 'waiting', value: '275', sampleSize: '' }, [shareOf(28)]).issues
      expect(issue && getIssueMessage(issue, 'ja')).toContain('％の値が100を超えています')
    })
    it('is not where the values of the indicator go over 100 anyway, or are no percentages', () => {
      expect(record('275', shareOf(120))).toEqual([])
      expect(record('275', { ...shareOf(28), unit: '件' })).toEqual([])
    })
    it('is advised about where it is ten times the value before it, or a tenth of it', () => {
      const counts = { ...shareOf(28, 49), unit: '人' }
      expect(record('490', counts)).toEqual(['advise value: indicator-row.value-tenfold'])
      expect(record('4.9', { ...counts, decimals: 1 })).toEqual(['advise value: indicator-row.value-tenth'])
      expect(record('489', counts)).toEqual([])
      expect(record('1.1', { ...shareOf(11), decimals: 1 })).toEqual(['advise value: indicator-row.value-tenth'])
      expect(record('0', counts)).toEqual([])
      const [issue] = check({ indicator: 'waiting', value: '490', sampleSize: '' }, [counts]).issues
      expect(issue && getIssueMessage(issue, 'ja')).toBe('前の値49の10倍です。桁をお確かめください。')
    })
    it('is held against the last final value before its year, the baseline if there is no other', () => {
      const later = { ...shareOf(), unit: '人', values: [{ fiscalYear: 2026, value: 3 }] }
      expect(record('30', later)).toEqual([])
      expect(record('270', later)).toEqual(['advise value: indicator-row.value-tenfold'])
      const half = { ...later, values: [{ fiscalYear: 2024, value: 2, interim: true }] }
      expect(record('30', half)).toEqual([])
    })
  })
  it('tells that a value will be shown rounded', () => {
    expect(told({ value: '43.14' })).toEqual(['advise value: indicator-row.value-rounded'])
  })
  it('names its indicator by the slug where two have the same name', () => {
    const twins = [parents, { ...parents, id: 'id-3', slug: 'family-time-2' }]
    expect(told({ indicator: parents.name }, twins)).toEqual(['block indicator: indicator-row.indicator-ambiguous'])
    expect(told({}, twins)).toEqual([])
  })
  it('does not publish by the way what somebody has not finished', () => {
    expect(told({}, [{ ...parents, state: 'pending' }])).toEqual(['block indicator: indicator-row.draft-pending'])
  })
  it('finds a name that a spreadsheet would take for a formula', () => {
    expect(told({ indicator: "'=満足度" }, [{ ...parents, name: '=満足度' }])).toEqual([])
  })
})
