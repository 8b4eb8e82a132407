import { describe, expect, it } from 'vitest'
import { getVoiceJourney, type VoiceFacts } from './journey.ts'

const facts: VoiceFacts = { state: 'received', receivedOn: '2026-10-01', measures: 0, answeredOn: [] }
const reached = (changes: Partial<VoiceFacts>) =>
  getVoiceJourney({ ...facts, ...changes }).map(({ step, reached }) => (reached ? step : `(${step})`))

describe('the journey of a voice', () => {
  it('shows from the first day on what is to come', () => {
    expect(reached({})).toEqual(['received', '(in-review)', '(published)', '(linked)', '(answered)'])
  })
  it('goes to the measures it is linked to and to its answer', () => {
    const journey = getVoiceJourney({
      ...facts,
      state: 'published',
      publishedOn: '2026-10-05',
      measures: 2,
      answeredOn: ['2026-11-20', '2026-11-02'],
    })
    expect(journey).toEqual([
      { step: 'received', reached: true, on: '2026-10-01' },
      { step: 'in-review', reached: true },
      { step: 'published', reached: true, on: '2026-10-05' },
      { step: 'linked', reached: true, count: 2 },
      { step: 'answered', reached: true, on: '2026-11-02', count: 2 },
    ])
  })
  it('of a voice kept private can end with an answer', () => {
    expect(reached({ state: 'kept' })).toEqual(['received', 'in-review', 'kept', '(answered)'])
    expect(reached({ state: 'kept', answeredOn: ['2026-11-02'] }).at(-1)).toBe('answered')
  })
  it('of a returned voice ends there', () => {
    expect(reached({ state: 'returned' })).toEqual(['received', 'in-review', 'returned'])
  })
  it('of a withdrawn voice keeps nothing but that it came and went', () => {
    expect(reached({ state: 'withdrawn', publishedOn: '2026-10-05', measures: 3 })).toEqual(['received', 'withdrawn'])
  })
  it('does not tell a day of publication while the voice is under review again', () => {
    const journey = getVoiceJourney({ ...facts, state: 'in-review', publishedOn: '2026-10-05' })
    expect(journey[2]).toEqual({ step: 'published', reached: false })
  })
})
