import { indicatorDocument } from '@aritai/publication'
import { describe, expect, it } from 'vitest'
import type { PublishingContext, SourceDocument } from '../../publishing/publisher.ts'
import { publishIndicator } from './publish.ts'

const evidence = { ja: '市民意識調査' }
const unknownValue = { fiscalYear: 2024, value: 71.93, sampleSize: null, note: { ja: '速報' } }
const document = (fields: Record<string, unknown> = {}): SourceDocument => ({
  id: 'happiness',
  slug: 'happiness',
  updatedAt: '2026-11-01T00:00:00.000Z',
  name: { ja: '満足している人の割合' },
  definition: { ja: '「満足」と答えた割合' },
  unit: { ja: '％' },
  decimals: 1,
  direction: 'up',
  basis: 'survey',
  level: 'outcome',
  source: evidence,
  baseline: { fiscalYear: 2023, value: 61.7, sampleSize: 800 },
  targets: [{ fiscalYear: 2032, value: 75 }],
  values: [{ fiscalYear: 2025, value: 63.1, sampleSize: 500 }],
  breakdown: [],
  _status: 'published',
  ...fields,
})

async function publish(fields?: Record<string, unknown>) {
  const context = { pictures: new Map(), publicVoices: { citizens: new Set(), showcase: new Set() } }
  const projected = await publishIndicator.project(document(fields), context as unknown as PublishingContext)
  return projected.map(({ channel, body }) => ({ channel, body: indicatorDocument.parse(body) }))
}

describe('an indicator that becomes public', () => {
  it('takes its values and evidence along, to citizens only', async () => {
    const [published, ...others] = await publish()
    expect(others).toEqual([])
    expect(published).toMatchObject({
      channel: 'citizens',
      body: { baseline: { value: 61.7, sampleSize: 800 }, values: [{ fiscalYear: 2025, value: 63.1 }] },
    })
    expect(published?.body).not.toHaveProperty('breakdowns')
  })
  it.each([
    ['a source', { source: null }],
    ['a baseline', { baseline: { fiscalYear: null, value: null, sampleSize: null, note: null } }],
    ['a year of the baseline', { baseline: { fiscalYear: null, value: 61.7, sampleSize: 800 } }],
    ['a sample size of the baseline', { baseline: { fiscalYear: 2023, value: 61.7, sampleSize: null } }],
  ])('leaves every value inside while it lacks %s', async (_what, fields) => {
    const breakdown = [{ fiscalYear: 2025, area: 'seba', generation: null, value: 44.4, sampleSize: 500 }]
    const [published] = await publish({ ...fields, breakdown })
    expect(published?.body).not.toHaveProperty('baseline')
    expect(published?.body.values).toEqual([])
    expect(JSON.stringify(published)).not.toMatch(/61\.7|63\.1|44\.4/)
  })
  it('leaves a single value without its sample size inside, with its note', async () => {
    const [published] = await publish({ values: [unknownValue] })
    expect(JSON.stringify(published)).not.toMatch(/71\.93|速報/)
  })
  it('takes groups along, but not what is small or gives it away', async () => {
    const group = (area: string, value: number, sampleSize: number) => ({
      id: `row-${area}`,
      fiscalYear: 2025,
      area,
      generation: null,
      value,
      sampleSize,
    })
    const breakdown = [group('hirooka', 66.1, 300), group('seba', 52.9, 193), group('narakawa', 14.3, 7)]
    const [published] = await publish({ breakdown })
    expect(published?.body.breakdowns).toEqual([
      {
        fiscalYear: 2025,
        division: 'area',
        groups: [{ area: 'hirooka', shown: { value: 66.1, sampleSize: 300 } }, { area: 'seba' }, { area: 'narakawa' }],
      },
    ])
    expect(JSON.stringify(published)).not.toMatch(/52\.9|14\.3|193/)
  })
})
