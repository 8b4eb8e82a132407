import { expect, it } from 'vitest'
import { addDays, getMonday } from './week.ts'

it('counts days over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
})

it('begins a week on Monday', () => {
  expect(getMonday('2026-11-23')).toBe('2026-11-23')
  expect(getMonday('2026-11-29')).toBe('2026-11-23')
  expect(getMonday('2027-01-02')).toBe('2026-12-28')
})
