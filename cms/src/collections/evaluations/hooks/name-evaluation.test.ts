import { expect, test } from 'vitest'
import { evaluationTitle } from './name-evaluation.ts'

const name = { ja: '顔の見える支援がある', en: 'Support has a face' }

test('an evaluation is named after its measure and fiscal year in the language of the reader', () => {
  expect(evaluationTitle(name, 2025, 'ja')).toBe('顔の見える支援がある（令和7年度の評価）')
  expect(evaluationTitle(name, 2025, 'en')).toBe('Support has a face (evaluation FY2025)')
})

test('a measure without a name in plain Japanese lends its Japanese one', () => {
  expect(evaluationTitle(name, 2025, 'ja-easy')).toContain('顔の見える支援がある')
})
