import { expect, test } from 'vitest'
import { withActionKeys } from './name-actions.ts'

test('a new action gets a key that no other action of the plan has', () => {
  const actions = withActionKeys([{ key: 'action-1' }, {}, { key: 'open-day' }, { key: null }])
  expect(actions.map(({ key }) => key)).toEqual(['action-1', 'action-2', 'open-day', 'action-3'])
})

test('an action keeps its key when another one before it goes', () => {
  expect(withActionKeys([{ key: 'action-2' }, {}])).toEqual([{ key: 'action-2' }, { key: 'action-1' }])
})

test('an action that was duplicated in the form is another action', () => {
  const actions = withActionKeys([{ key: 'action-1' }, { key: 'action-1' }, { key: 'action-2' }])
  expect(actions.map(({ key }) => key)).toEqual(['action-1', 'action-3', 'action-2'])
})
