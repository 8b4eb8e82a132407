import { expect, test } from 'vitest'
import { withKeys } from './number-nodes.ts'

test('a part without a key gets the next free one of its column', () => {
  const nodes = withKeys([
    { column: 'outcome', key: 'outcome-1' },
    { column: 'outcome' },
    { column: 'input', key: '' },
    { column: 'outcome', key: null },
  ])
  expect(nodes.map(({ key }) => key)).toEqual(['outcome-1', 'outcome-2', 'input-1', 'outcome-3'])
})

test('a key that arrows already use stays, even when it looks like the next number', () => {
  const nodes = withKeys([{ column: 'activity' }, { column: 'activity', key: 'activity-1' }])
  expect(nodes.map(({ key }) => key)).toEqual(['activity-2', 'activity-1'])
})

test('a part whose column is not chosen yet gets a key all the same', () => {
  expect(withKeys([{}])).toEqual([{ key: 'part-1' }])
})
