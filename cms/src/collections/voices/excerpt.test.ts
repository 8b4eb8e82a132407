import { expect, test } from 'vitest'
import { toExcerpt } from './excerpt.ts'

test('words are named by how they begin, on one line and without cutting a character', () => {
  expect(toExcerpt('  朝の\n川辺 ', 10)).toBe('朝の 川辺')
  expect(toExcerpt('朝の川辺で、子どもの声が', 4)).toBe('朝の川辺…')
  expect(toExcerpt('👨‍👩‍👧と川へ', 2)).toBe('👨‍👩‍👧と…')
})
