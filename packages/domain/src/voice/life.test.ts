import { describe, expect, it } from 'vitest'
import { canTransition, checkVoiceTransition, getReachableStates } from './life.ts'
import { voiceStates } from './vocabulary.ts'

describe('the life of a voice', () => {
  it('goes from receipt through review to a decision', () => {
    expect(canTransition('received', 'in-review')).toBe(true)
    for (const decided of ['published', 'kept', 'returned'] as const) {
      expect(canTransition('in-review', decided)).toBe(true)
      expect(canTransition('received', decided)).toBe(false)
    }
  })
  it('can be ended from any state by its teller, and never goes on after that', () => {
    for (const state of voiceStates) {
      expect(canTransition(state, 'withdrawn')).toBe(state !== 'withdrawn')
      expect(canTransition('withdrawn', state)).toBe(false)
    }
  })
  it('can be reviewed again, but never published without review', () => {
    expect(canTransition('kept', 'published')).toBe(false)
    expect(canTransition('returned', 'published')).toBe(false)
    expect(getReachableStates('kept')).toEqual(['in-review', 'kept', 'withdrawn'])
  })
})

describe('checkVoiceTransition', () => {
  it('refuses a leap and allows standing still', () => {
    expect(checkVoiceTransition('received', 'published')).toMatchObject([{ code: 'voice.transition-not-allowed' }])
    expect(checkVoiceTransition('published', 'published')).toEqual([])
  })
  it('asks for the reason when a voice is kept or returned', () => {
    expect(checkVoiceTransition('in-review', 'kept')).toMatchObject([{ code: 'voice.reason-missing' }])
    expect(checkVoiceTransition('in-review', 'returned', { ja: '別の窓口の話でした' })).toEqual([])
  })
})
