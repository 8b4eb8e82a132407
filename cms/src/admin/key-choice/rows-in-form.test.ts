import { expect, test } from 'vitest'
import { rowsInForm } from './rows-in-form.ts'

test('an arrow can choose among the parts that stand in the form, in their order', () => {
  const fields = {
    nodes: { rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
    'nodes.0.key': { value: 'input-1' },
    'nodes.0.text': { value: '保育士の時間' },
    'nodes.1.key': { value: null },
    'nodes.1.text': { value: '記号のない部分' },
    'nodes.2.key': { value: 'outcome-1' },
  }
  expect(rowsInForm(fields as never, 'nodes', 'text')).toEqual([
    { key: 'input-1', words: '保育士の時間' },
    { key: 'outcome-1', words: '' },
  ])
})

test('a model without parts offers nothing', () => {
  expect(rowsInForm({}, 'nodes', 'text')).toEqual([])
})
