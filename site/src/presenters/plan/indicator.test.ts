import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentIndicator } from './indicator.ts'

describe('an indicator on a page', () => {
  it('shows baseline, values and targets in the order of years', () => {
    const view = presentIndicator(buildPublicDocument('citizens', 'indicator'), speak())
    expect(view.rows.map(({ year, kind, value }) => [year, kind, value])).toEqual([
      ['令和4年度', 'baseline', '6.57'],
      ['令和6年度', 'value', '6.61'],
      ['令和14年度', 'target', '6.77'],
    ])
  })
  it('tells its way in words for those who do not see the drawing', () => {
    const view = presentIndicator(buildPublicDocument('citizens', 'indicator'), speak('en'))
    expect(view.drawing?.description).toBe(
      'Happiness of citizens: 6.57 in FY2022, 6.61 in FY2024, target 6.77 for FY2032',
    )
  })
  it.each([
    ['baseline', { baseline: undefined }],
    ['source', { source: undefined }],
    ['number of answers to a survey', { baseline: { fiscalYear: 2022, value: 6.57 } }],
  ])('is not measured yet without its %s, and shows no number at all', (_, missing) => {
    const view = presentIndicator(buildPublicDocument('citizens', 'indicator', missing), speak())
    expect(view).toMatchObject({ measured: false, rows: [], drawing: undefined })
  })
  it('leaves out a single value of a survey that does not say how many answered', () => {
    const values = [{ fiscalYear: 2024, value: 9.99 }]
    const view = presentIndicator(buildPublicDocument('citizens', 'indicator', { values }), speak())
    expect(JSON.stringify(view)).not.toContain('9.99')
  })
})
