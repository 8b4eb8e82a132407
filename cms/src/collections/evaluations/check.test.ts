import { expect, test } from 'vitest'
import { checkEvaluationDocument } from './check.ts'

const codesOf = async (fiscalYear: number, stored: object | null) => {
  const project = { strategy: { plan: { startsInFiscalYear: 2024 } } }
  const payload = {
    db: { findOne: async () => stored },
    find: async () => ({ docs: [] }),
    findByID: async () => ({ horizon: 'focused', project }),
  }
  const words = { learnt: 'わかった', judgementReason: '理由', nextDirection: '方向', judgement: 'continue' }
  const issues = await checkEvaluationDocument(
    { ...words, measure: 'm', fiscalYear },
    { locale: 'ja', payload } as never,
    'e',
  )
  return issues.map(({ code }) => code)
}

test('an evaluation is of a year of its plan that has begun', async () => {
  expect(await codesOf(2024, null)).toEqual([])
  expect(await codesOf(2005, null)).toEqual(['evaluation.year-before-plan'])
  expect(await codesOf(2199, { _status: 'draft' })).toEqual(['evaluation.year-ahead'])
})

test('one that is public is still corrected and translated, whatever its year', async () => {
  expect(await codesOf(2005, { _status: 'published' })).toEqual([])
  expect(await codesOf(2199, { _status: 'published' })).toEqual([])
})
