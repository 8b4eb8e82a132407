import { expect, test } from 'vitest'
import { checkIndicatorDocument } from './check.ts'

const indicator = {
  direction: 'up',
  basis: 'survey',
  source: '市民アンケート',
  targets: [{ fiscalYear: 2026, value: 7 }],
  values: [],
}
const check = async (data: Record<string, unknown>) =>
  checkIndicatorDocument(data, { locale: 'ja' } as never, undefined)

test('a baseline group that nobody filled in is a missing baseline, not a wrong one', async () => {
  const issues = await check({ ...indicator, baseline: { fiscalYear: null, value: null, note: '' } })
  expect(issues.map(({ code }) => code)).toEqual(['indicator.not-measured'])
})

test('two values of one year stop an indicator', async () => {
  const baseline = { fiscalYear: 2022, value: 6.5, sampleSize: 900 }
  const values = [baseline, { ...baseline, value: 6.6 }]
  expect(await check({ ...indicator, baseline, values })).toMatchObject([
    { code: 'indicator.value-year-duplicate', path: 'values.1.fiscalYear', severity: 'block' },
  ])
})
