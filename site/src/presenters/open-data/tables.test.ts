import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { presentIndicatorTable, presentVoiceTable } from './tables.ts'

describe('open data of indicators', () => {
  it('gives one row a year, with baseline, value and target told apart', () => {
    const { rows } = presentIndicatorTable([buildPublicDocument('citizens', 'indicator')])
    expect(rows.map(({ fiscal_year, value_kind, value }) => [fiscal_year, value_kind, value])).toEqual([
      [2022, '基準', 6.57],
      [2024, '実績', 6.61],
      [2032, '目標', 6.77],
    ])
  })
  it('gives no number away that is not evidence', () => {
    const { rows } = presentIndicatorTable([buildPublicDocument('citizens', 'indicator', { baseline: undefined })])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ value_kind: '未測定', value: null })
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
