import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentVoiceCard } from './voice-card.ts'

const area = buildPublicDocument('citizens', 'area')
const tell = (overrides: Parameters<typeof buildPublicDocument<'citizens', 'voice'>>[2], locale: 'ja' | 'en' = 'ja') =>
  presentVoiceCard({ voice: buildPublicDocument('citizens', 'voice', overrides), area, answered: false }, speak(locale))

describe('the teller of a voice', () => {
  it('is known by generation and area only, where no name was agreed to', () => {
    expect(tell({ displayName: undefined }).teller).toBe('30代・広丘地区')
    expect(tell({ displayName: undefined }, 'en').teller).toBe('30s, Hirooka')
  })
  it('is never an empty line', () => {
    const voice = buildPublicDocument('citizens', 'voice', {
      displayName: undefined,
      generation: undefined,
      area: undefined,
    })
    expect(presentVoiceCard({ voice, answered: false }, speak()).teller).toBe('お名前のない声')
  })
})

describe('a voice', () => {
  it('says that it was shortened', () => {
    expect(tell({ edits: ['shortened'] }).edits).toContain('省略')
    expect(tell({ edits: [] }).edits).toBeUndefined()
  })
  it('tells the month it arrived in and not the day', () => {
    expect(tell({ receivedIn: '2026-09' }).received).toBe('2026年9月に届いた声')
  })
})
