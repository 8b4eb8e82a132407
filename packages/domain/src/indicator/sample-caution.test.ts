import { describe, expect, it } from 'vitest'
import { getIssueMessage } from '../issue/message.ts'
import { buildIndicator } from './build-indicator.ts'
import type { IndicatorRecord } from './indicator.ts'
import { checkSample } from './sample-caution.ts'

const share = (value: number, sampleSize: number, fields: Partial<IndicatorRecord> = {}) =>
  buildIndicator({ unit: { ja: '％' }, values: [{ fiscalYear: 2025, value, sampleSize }], ...fields })
const told = (indicator: IndicatorRecord, year = 2025) =>
  checkSample(indicator, year).map(({ path, code }) => `${path}: ${code}`)

describe('what the number of answers allows to say', () => {
  it('is nothing more than the value where the change is beyond chance and on its way', () => {
    expect(told(share(57, 1204))).toEqual([])
  })
  it('is that a small change may be chance', () => {
    expect(told(share(52, 1204))).toContain('values.0.value: indicator.change-within-margin')
    expect(told(share(55, 1204))).not.toContain('values.0.value: indicator.change-within-margin')
  })
  it('depends on how many answered: the same change with fewer answers is chance', () => {
    expect(told(share(55, 120))).toContain('values.0.value: indicator.change-within-margin')
  })
  it('tempers ahead and behind, but not on track', () => {
    expect(told(share(55, 300))).toContain('values.0.value: indicator.lead-within-margin')
    expect(told(share(45, 1204))).not.toContain('values.0.value: indicator.lead-within-margin')
    expect(told(share(56.7, 50))).not.toContain('values.0.value: indicator.lead-within-margin')
  })
  it('is a caution about few answers where the value is a mean', () => {
    const mean = { unit: '点', values: [{ fiscalYear: 2025, value: 6.6, sampleSize: 99 }] }
    expect(told(buildIndicator(mean))).toEqual(['values.0.sampleSize: indicator.few-answers'])
    expect(told(buildIndicator({ ...mean, baseline: { fiscalYear: 2023, value: 6, sampleSize: 40 } }))).toHaveLength(2)
    expect(told(buildIndicator({ ...mean, values: [{ fiscalYear: 2025, value: 6.6, sampleSize: 100 }] }))).toEqual([])
  })
  it('needs no caution for statistics and records, which count everybody', () => {
    expect(told(share(50.1, 3, { basis: 'record' }))).toEqual([])
  })
  it('is nothing at all about what is not measured, and nothing about later years', () => {
    expect(told(share(52, 1204, { source: '' }))).toEqual([])
    expect(told(share(52, 1204), 2024)).toEqual([])
  })
  it('takes a percentage that cannot be a share for a mean', () => {
    expect(told(share(140, 60))).toEqual(['values.0.sampleSize: indicator.few-answers'])
  })
  it('is told in plain words in all three languages', () => {
    const [issue] = checkSample(share(52, 1204), 2025)
    if (!issue) throw new Error('No caution.')
    expect(getIssueMessage(issue, 'ja')).toContain('+2ポイントの変化は、調査の誤差（±4ポイント')
    expect(getIssueMessage(issue, 'en')).toContain('The change of +2 points is within')
    expect(getIssueMessage(issue, 'ja-easy')).toContain('ぐうぜん')
  })
})
