import { expect, it } from 'vitest'
import { getDefaultPlanYears } from './default-years.ts'

const terms = [
  { startsInFiscalYear: 2024, endsInFiscalYear: 2026 },
  { startsInFiscalYear: 2027, endsInFiscalYear: 2029 },
]

it('a new action plan runs from this fiscal year to the end of its term', () => {
  expect(getDefaultPlanYears(terms, '2027-04-01')).toEqual({ startsInFiscalYear: 2027, endsInFiscalYear: 2029 })
  expect(getDefaultPlanYears(terms, '2027-03-31')).toEqual({ startsInFiscalYear: 2026, endsInFiscalYear: 2026 })
})

it('a new action plan runs for this fiscal year where the plan has no term for it', () => {
  expect(getDefaultPlanYears([], '2026-11-22')).toEqual({ startsInFiscalYear: 2026, endsInFiscalYear: 2026 })
})
