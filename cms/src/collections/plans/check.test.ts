import { expect, test } from 'vitest'
import { checkPlanDocument } from './check.ts'

const nineYears = { startsInFiscalYear: 2024, endsInFiscalYear: 2032 }
const check = async (data: Record<string, unknown>) => checkPlanDocument(data, { context: {} } as never, undefined)

test('a plan of nine years in three terms of three can be published', async () => {
  const terms = [2024, 2027, 2030].map((year) => ({ startsInFiscalYear: year, endsInFiscalYear: year + 2 }))
  expect(await check({ ...nineYears, terms })).toEqual([])
})

test('a year that no term covers stops the plan at the term after it', async () => {
  const terms = [
    { startsInFiscalYear: 2024, endsInFiscalYear: 2026 },
    { startsInFiscalYear: 2028, endsInFiscalYear: 2030 },
  ]
  expect(await check({ ...nineYears, terms })).toMatchObject([
    { code: 'plan.term-gap', path: 'terms.1.startsInFiscalYear', severity: 'block' },
  ])
})

test('a year that is still empty is left to its own field', async () => {
  expect(await check({ ...nineYears, terms: [{ startsInFiscalYear: 2024 }] })).toEqual([])
})
