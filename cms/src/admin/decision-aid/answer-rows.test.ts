import { expect, test } from 'vitest'
import { answeredKeys, askEveryCriterion } from './answer-rows.ts'

const criteria = [
  { key: 'exchange', question: '出会うか' },
  { key: 'open', question: '入れるか', explanation: '入口の段を見る' },
]

test('every question is asked in the order of the identity, wherever its answer lies in the form', () => {
  expect(askEveryCriterion(criteria, ['open'])).toEqual({
    asked: [
      { key: 'exchange', question: '出会うか' },
      { ...criteria[1], row: 0 },
    ],
    leftOver: [],
  })
})

test('answers to questions that the identity does not have are left over, and so is a second answer', () => {
  expect(askEveryCriterion(criteria, ['growth', 'open', 'open', '']).leftOver).toEqual([0, 2, 3])
})

test('answers are found in the form as it stands, saved or not', () => {
  const fields = {
    answers: { rows: [{ id: 'a' }, { id: 'b' }] },
    'answers.0.criterion': { value: 'open' },
    'answers.1.criterion': { value: null },
  }
  expect(answeredKeys(fields as never, 'answers')).toEqual(['open', ''])
  expect(answeredKeys({}, 'answers')).toEqual([])
})
