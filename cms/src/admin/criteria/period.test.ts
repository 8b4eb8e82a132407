import { expect, test } from 'vitest'
import { getYearChoices, readPeriod } from './period.ts'

test('without a year asked for, the use of criteria is that of the last twelve months', () => {
  expect(readPeriod(undefined, '2026-11-25')).toEqual({ from: '2025-11-25', to: '2026-11-25' })
  expect(readPeriod("2025' or 1=1", '2026-11-25')).toEqual({ from: '2025-11-25', to: '2026-11-25' })
})

test('a fiscal year goes from April to March', () => {
  expect(readPeriod('2025', '2026-11-25')).toEqual({ from: '2025-04-01', to: '2026-03-31' })
})

test('in March the present fiscal year is the one that began the year before', () => {
  expect(getYearChoices('2027-03-31', 'ja').map(({ label }) => label)).toEqual(['令和8年度', '令和7年度', '令和6年度'])
})
