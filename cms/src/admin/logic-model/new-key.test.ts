import { expect, test } from 'vitest'
import { newKey } from './new-key.ts'

test('a new part gets the number after the highest of its column', () => {
  expect(newKey('outcome', ['outcome-1', 'outcome-4', 'input-9', 'nurse'])).toBe('outcome-5')
  expect(newKey('impact', [])).toBe('impact-1')
})
