import { describe, expect, it } from 'vitest'
import { getWordsDueDay } from './words-due.ts'

describe('the words to a mark', () => {
  it('are due a year after they were received', () => {
    expect(getWordsDueDay('2026-11-26')).toBe('2025-11-26')
  })
  it('of a leap day are due the day after the last of February', () => {
    expect(getWordsDueDay('2029-02-28')).toBe('2028-02-28')
    expect(getWordsDueDay('2029-03-01')).toBe('2028-03-01')
  })
})
