import { expect, test } from 'vitest'
import { isBegun, withEveryCriterion } from './prepare-answers.ts'

const criteria = [
  { key: 'meeting', question: '出会いを増やすか' },
  { key: 'future', question: '将来の選択肢を広げるか' },
]

test('a new decision finds a row for every criterion of the identity', () => {
  expect(withEveryCriterion([], criteria)).toEqual([{ criterion: 'meeting' }, { criterion: 'future' }])
})

test('answers that are there are neither moved nor doubled', () => {
  const rows = [{ criterion: 'future', reason: '施設を増やさない' }]
  expect(withEveryCriterion(rows, criteria)).toEqual([...rows, { criterion: 'meeting' }])
})

test('a row that was only laid out is no answer', () => {
  expect(isBegun({ id: '1', criterion: 'future', verdict: null, answer: ' ' })).toBe(false)
  expect(isBegun({ criterion: 'future', verdict: 'not-concerned' })).toBe(true)
  expect(isBegun({ criterion: 'future', answer: '広げる' })).toBe(true)
})
