import { expect, test } from 'vitest'
import { contactDueFor } from './contact-due.ts'

const now = new Date('2026-11-22T00:00:00Z')

test.each(['published', 'kept', 'returned'] as const)('contacts of a %s voice are due 30 days after', (state) => {
  expect(contactDueFor(state, now)).toBe('2026-12-22T00:00:00.000Z')
})

test.each(['received', 'in-review'] as const)('contacts of a %s voice are still needed', (state) => {
  expect(contactDueFor(state, now)).toBeNull()
})
