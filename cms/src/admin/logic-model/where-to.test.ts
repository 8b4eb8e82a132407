import { expect, test } from 'vitest'
import { readFormModel } from './read-form.ts'
import { whereTo } from './where-to.ts'

/** `input:a` is a part with the id `a` in the column of inputs. */
function model(...parts: string[]) {
  const rows = parts.map((part) => ({ id: part.split(':')[1] ?? '' }))
  const columns = parts.map((part, index) => [`nodes.${index}.column`, { value: part.split(':')[0] }])
  return readFormModel({ nodes: { rows }, ...Object.fromEntries(columns) } as never)
}
const three = model('input:a', 'output:x', 'input:b', 'activity:m', 'input:c')

test.each([
  ['a', 'down', 'input above c'],
  ['b', 'down', 'input at the end'],
  ['b', 'up', 'input above a'],
  ['a', 'later', 'activity above m'],
  ['c', 'later', 'activity at the end'],
  ['m', 'later', 'output above x'],
  ['a', 'up', 'nowhere'],
  ['c', 'down', 'nowhere'],
  ['a', 'earlier', 'nowhere'],
] as const)('%s moved %s comes to stand in %s', (id, direction, expected) => {
  const node = three.nodes.find((each) => each.id === id)
  const place = node && whereTo(three, node, direction)
  const told = place ? `${place.column} ${place.above ? `above ${place.above.id}` : 'at the end'}` : 'nowhere'
  expect(told).toBe(expected)
})
