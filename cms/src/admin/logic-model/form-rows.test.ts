import { expect, test } from 'vitest'
import { newRowState, rowState } from './form-rows.ts'

test('a removed row can be put back with everything that was typed in it', () => {
  const fields = {
    'nodes.1.id': { value: 'b' },
    'nodes.1.text': { value: '訪問' },
    'nodes.11.text': { value: '別の行' },
    nodes: { rows: [] },
  }
  expect(rowState(fields as never, 'nodes', 1)).toEqual({ id: { value: 'b' }, text: { value: '訪問' } })
})

test('a new row has all its fields and an id of its own', () => {
  const [one, other] = [newRowState(['text', 'column'], { column: 'input' }), newRowState(['text'], {})]
  expect(Object.keys(one)).toEqual(['id', 'text', 'column'])
  expect(one.column?.value).toBe('input')
  expect(one.text?.value).toBeUndefined()
  expect(String(one.id?.value)).toMatch(/^[0-9a-f]{24}$/)
  expect(one.id?.value).not.toBe(other.id?.value)
})
