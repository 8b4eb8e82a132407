import { expect, test } from 'vitest'
import { nodesIn, readFormModel } from './read-form.ts'

const form = {
  nodes: { rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
  'nodes.0.key': { value: 'outcome-1' },
  'nodes.0.column': { value: 'outcome' },
  'nodes.0.text': { value: '相談できている' },
  'nodes.0.indicator': { value: { id: 'i1' } },
  'nodes.1.key': { value: 'input-1' },
  'nodes.1.column': { value: null },
  'nodes.1.text': { value: '', valid: false },
  'nodes.2.key': { value: 'outcome-2' },
  'nodes.2.column': { value: 'outcome' },
  links: { rows: [{ id: 'l' }] },
  'links.0.from': { value: 'input-1' },
  'links.0.to': { value: 'outcome-1' },
}

test('the editor sees the parts and arrows that stand in the form, saved or not', () => {
  const { nodes, links } = readFormModel(form as never)
  expect(nodes.map(({ id, key, column }) => [id, key, column])).toEqual([
    ['a', 'outcome-1', 'outcome'],
    ['b', 'input-1', 'input'],
    ['c', 'outcome-2', 'outcome'],
  ])
  expect(nodes[0]).toMatchObject({ text: '相談できている', indicator: 'i1', isRefused: false })
  expect(links).toEqual([{ index: 0, id: 'l', from: 'input-1', to: 'outcome-1' }])
})

test('a part whose words were refused is marked, and no other', () => {
  expect(readFormModel(form as never).nodes.map(({ isRefused }) => isRefused)).toEqual([false, true, false])
})

test('a column has its parts in their order', () => {
  expect(nodesIn(readFormModel(form as never), 'outcome').map(({ id }) => id)).toEqual(['a', 'c'])
})

test('an empty form is an empty model', () => {
  expect(readFormModel({})).toEqual({ nodes: [], links: [] })
})
