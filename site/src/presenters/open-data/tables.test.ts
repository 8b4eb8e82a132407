import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { presentIndicatorTable } from './indicator-table.ts'
import { presentVoiceTable } from './tables.ts'

describe('open data of indicators', () => {
  it('gives one row a year, with baseline, value and target told apart', () => {
    const { rows } = presentIndicatorTable([{ indicator: buildPublicDocument('citizens', 'indicator'), areas: [] }])
    expect(rows.map(({ fiscal_year, value_kind, value }) => [fiscal_year, value_kind, value])).toEqual([
      [2022, '基準', 6.57],
      [2024, '実績', 6.61],
      [2032, '目標', 6.77],
    ])
  })
  it('gives no number away that is not evidence', () => {
    const indicator = buildPublicDocument('citizens', 'indicator', { baseline: undefined })
    const { rows } = presentIndicatorTable([{ indicator, areas: [] }])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ value_kind: '未測定', value: null })
  })
})

describe('open data of groups', () => {
  const groups = [{ area: 'seba' }, { area: 'hirooka', shown: { value: 6.7, sampleSize: 300 } }]
  const breakdowns = [{ fiscalYear: 2024, division: 'area' as const, groups }]
  it('gives the values that the page shows, and no row for hidden ones', () => {
    const areas = ['hirooka', 'seba'].map((id) => buildPublicDocument('citizens', 'area', { id, name: { ja: id } }))
    const indicator = buildPublicDocument('citizens', 'indicator', { breakdowns })
    const { rows } = presentIndicatorTable([{ indicator, areas }])
    expect(rows.filter(({ value_kind }) => value_kind === '内訳')).toMatchObject([
      { fiscal_year: 2024, value: 6.7, sample_size: 300, area: 'hirooka', generation: null },
    ])
  })
})

describe('open data of voices', () => {
  const voice = buildPublicDocument('citizens', 'voice', { displayName: 'さくら' })
  it('carries no display name', () => {
    const table = presentVoiceTable([{ voice, measures: [] }], 'https://city.example')
    expect(JSON.stringify(table)).not.toContain('さくら')
  })
  it('leads back to the voice, where one sees whether it is still there', () => {
    const { rows } = presentVoiceTable([{ voice, measures: [] }], 'https://city.example')
    expect(rows[0]?.url).toBe(`https://city.example/voices/${voice.slug}/`)
  })
})
