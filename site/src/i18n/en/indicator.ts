import type { indicator as model } from '../ja/indicator.ts'

export const indicator: typeof model = {
  value: 'Value',
  baseline: 'Baseline',
  target: 'Target',
  year: 'Year',
  amount: 'Value',
  sampleSize: 'Answers',
  note: 'Note',
  table: (name) => `Values of ${name}`,
  asTable: 'See the numbers as a table',
  valueOf: (year, value) => `${value} in ${year}`,
  targetOf: (year, value) => `target ${value} for ${year}`,
  unit: 'Unit: ',
}
