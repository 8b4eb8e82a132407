import type { Locale } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentIndicator } from './indicator.ts'

type Fields = Partial<CitizensDocument<'indicator'>>
const area = (id: string, order: number) =>
  buildPublicDocument('citizens', 'area', { id, order, name: { ja: `${id}地区` } })
const present = (fields: Fields = {}, locale: Locale = 'ja') =>
  presentIndicator(
    {
      indicator: buildPublicDocument('citizens', 'indicator', fields),
      areas: [area('hirooka', 1), area('seba', 2), area('narakawa', 3)],
    },
    speak(locale),
  )

describe('an indicator on a page', () => {
  it('shows baseline, values and targets in the order of years', () => {
    const view = present({})
    expect(view.rows.map(({ year, kind, value }) => [year, kind, value])).toEqual([
      ['令和4年度', 'baseline', '6.57'],
      ['令和6年度', 'value', '6.61'],
      ['令和14年度', 'target', '6.77'],
    ])
  })
  it('tells its way in words for those who do not see the drawing', () => {
    const view = present({}, 'en')
    expect(view.drawing?.description).toBe(
      'Happiness of citizens: 6.57 in FY2022, 6.61 in FY2024, target 6.77 for FY2032',
    )
  })
  it.each([
    ['baseline', { baseline: undefined }],
    ['source', { source: undefined }],
    ['number of answers to a survey', { baseline: { fiscalYear: 2022, value: 6.57 } }],
  ])('is not measured yet without its %s, and shows no number at all', (_, missing) => {
    const view = present(missing)
    expect(view).toMatchObject({ measured: false, rows: [], drawing: undefined })
  })
  it('leaves out a single value of a survey that does not say how many answered', () => {
    const values = [{ fiscalYear: 2024, value: 9.99 }]
    const view = present({ values })
    expect(JSON.stringify(view)).not.toContain('9.99')
  })
  it('tells that a value is of a year still running, and does not judge by it', () => {
    const values = [{ fiscalYear: 2024, value: 3.2, sampleSize: 500, interim: true }]
    const view = present({ values })
    expect(view.rows[1]).toMatchObject({ kind: 'interim', value: '3.20' })
    expect(view.progress).toBeUndefined()
  })
  it.each([
    ['ja', 'おおむね順調', '令和6年度は6.61。令和14年度の目標6.77へまっすぐ進むなら6.61のところです。'],
    ['en', 'On track', '6.61 in FY2024. On a straight way to the target of 6.77 for FY2032 it would be 6.61.'],
    ['ja-easy', 'だいたい 予定どおりです', '令和6年度（2024年度）は 6.61です。'],
  ] as const)('says in %s how far it has come', (locale, label, told) => {
    const { progress } = present({}, locale)
    expect(progress?.label).toBe(label)
    expect(progress?.told).toContain(told)
  })
  it('is not called ahead on the way to a target that is worse than the baseline', () => {
    const { progress } = present({ targets: [{ fiscalYear: 2032, value: 6.4 }] })
    expect(progress?.label).toBe('進みとも遅れとも言えない')
    expect(progress?.told).toContain('令和14年度の目標6.40は基準より悪い値')
  })
  it('is held against the target itself in its year', () => {
    const targets = [{ fiscalYear: 2024, value: 6.7 }]
    expect(present({ targets }).progress?.told).toBe('令和6年度は6.61。この年度の目標は6.70です。')
  })
  it('measured after its last target does not head for a year that is over', () => {
    const targets = [{ fiscalYear: 2023, value: 6.7 }]
    const baseline = { fiscalYear: 2020, value: 6.1, sampleSize: 500 }
    expect(present({ targets, baseline }).progress?.told).toBe('令和5年度の目標6.70に対し、令和6年度は6.61です。')
  })
  it.each([
    ['ja', '調査の誤差'],
    ['en', 'within the error of the survey'],
    ['ja-easy', 'ぐうぜん'],
  ] as const)('says in %s when a change may be chance, and how that was computed', (locale, told) => {
    const baseline = { fiscalYear: 2022, value: 50, sampleSize: 400 }
    const values = [{ fiscalYear: 2024, value: 51, sampleSize: 400 }]
    const targets = [{ fiscalYear: 2032, value: 70 }]
    const view = present({ unit: { ja: '％', en: '%' }, baseline, values, targets }, locale)
    expect(view.cautions[0]).toContain(told)
    expect(view.cautions.at(-1)).toBe(speak(locale).messages.indicator.method)
    expect(present({}, locale).cautions).toEqual([])
  })
})

describe('values by area and generation on a page', () => {
  const breakdowns: Fields['breakdowns'] = [
    {
      fiscalYear: 2024,
      division: 'area',
      groups: [
        { area: 'narakawa' },
        { area: 'hirooka', shown: { value: 58.1, sampleSize: 600 } },
        { area: 'nowhere', shown: { value: 11.1, sampleSize: 600 } },
      ],
    },
  ]
  const fields = {
    unit: { ja: '％' },
    baseline: { fiscalYear: 2022, value: 50, sampleSize: 1200 },
    values: [{ fiscalYear: 2024, value: 55, sampleSize: 1200 }],
    breakdowns,
  }
  it('stand in the order of the areas beside everybody, with their error', () => {
    const [view] = present(fields).groups
    expect(view?.drawing.rows.map(({ name, shown }) => [name[0]?.value, shown?.label])).toEqual([
      ['hirooka地区', '58.10'],
      ['narakawa地区', undefined],
    ])
    expect(view?.drawing.whole).toMatchObject({ value: 55, answers: '1,200' })
    expect(view?.drawing.rows[0]?.shown?.low).toBeCloseTo(54.1, 1)
  })
  it('say why some are hidden', () => {
    expect(present(fields).groups[0]?.notes.at(-1)).toContain('10人に満たない')
  })
  it('of a mean have no error that nobody can know', () => {
    expect(present({ ...fields, unit: { ja: '点' } }).groups[0]?.drawing.rows[0]?.shown).not.toHaveProperty('low')
  })
  it('are not shown without the value of everybody', () => {
    expect(present({ ...fields, source: undefined }).groups).toEqual([])
    expect(present({ ...fields, values: [] }).groups).toEqual([])
  })
})
