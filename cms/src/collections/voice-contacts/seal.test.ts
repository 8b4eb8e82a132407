import { expect, test } from 'vitest'
import { isSealed, seal, unseal } from './seal.ts'

const key = Buffer.alloc(32, 7)

test('a contact can be read with the key and is nowhere in what is stored', () => {
  const sealed = seal('hanako@example.jp', key, 'email')
  expect(Buffer.from(sealed).includes('hanako')).toBe(false)
  expect(Buffer.from(sealed.split(':')[1] ?? '', 'base64').includes('hanako')).toBe(false)
  expect(unseal(sealed, key, 'email')).toBe('hanako@example.jp')
})

test('the same contact looks different each time, so that equal ones cannot be found', () => {
  expect(seal('a@example.jp', key, 'email')).not.toBe(seal('a@example.jp', key, 'email'))
})

test('a contact moved to another field, changed, or read with another key is refused', () => {
  const sealed = seal('0263-00-0000', key, 'phone')
  expect(() => unseal(sealed, key, 'email')).toThrow()
  expect(() => unseal(sealed, Buffer.alloc(32, 8), 'phone')).toThrow()
  expect(() => unseal(`${sealed.slice(0, -4)}AAAA`, key, 'phone')).toThrow()
})

test('what was sealed is told from what was not', () => {
  expect(isSealed(seal('x', key, 'email'))).toBe(true)
  expect(isSealed('x')).toBe(false)
})
