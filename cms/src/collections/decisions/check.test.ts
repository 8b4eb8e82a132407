import { expect, test } from 'vitest'
import { checkDecisionDocument } from './check.ts'

const criteria = ['meeting', 'future', 'care'].map((key) => ({ key, question: { ja: `${key}か。` } }))
const answer = (criterion: string) => ({ criterion, verdict: 'for', reason: '出会いが増えるため。' })
const decision = { identity: 'i', outcome: 'adopted', reasoning: '費用に見合うため。' }

const codesOf = async (answers: readonly string[], published?: { identity: string; answers: readonly string[] }) => {
  const findOne = async ({ collection }: { collection: string }) =>
    collection === 'brand-identities'
      ? { _status: 'published', criteria }
      : published && { _status: 'published', ...published, answers: published.answers.map(answer) }
  const data = { ...decision, answers: answers.map(answer) }
  const req = { locale: 'ja', payload: { db: { findOne } } } as never
  return (await checkDecisionDocument(data, req, 'd')).map(({ code }) => code)
}

test('a proposal is held against every question of the identity', async () => {
  expect(await codesOf(['meeting', 'future', 'care'])).toEqual([])
  expect(await codesOf(['meeting', 'future'])).toEqual(['decision.criterion-unanswered'])
})

test('a question that was added later was not asked of a decision that is public', async () => {
  const then = { identity: 'i', answers: ['meeting', 'future'] }
  expect(await codesOf(['meeting', 'future'], then)).toEqual([])
  expect(await codesOf(['meeting'], then)).toEqual(['decision.criterion-unanswered'])
})

test('a decision that is held against another identity answers all of its questions', async () => {
  const then = { identity: 'former', answers: ['meeting', 'future'] }
  expect(await codesOf(['meeting', 'future'], then)).toEqual(['decision.criterion-unanswered'])
})
