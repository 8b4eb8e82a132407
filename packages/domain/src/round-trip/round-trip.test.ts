import { describe, expect, it } from 'vitest'
import { buildConsent } from '../consent/build-consent.ts'
import { getMeasuresWithoutVoice, getUnlinkedVoices } from './orphans.ts'
import { getUnagreedQuotations, type QuotedVoice } from './quotations.ts'
import { getUnansweredVoices, type HeardVoice } from './unanswered.ts'

const voice = (id: string, fields: Partial<HeardVoice> = {}): HeardVoice => ({
  id,
  state: 'published',
  receivedOn: '2026-10-01',
  measures: [],
  ...fields,
})

describe('voices without an answer', () => {
  it('stand in the order in which they were told, with the days they wait', () => {
    const voices = [voice('young', { receivedOn: '2026-11-20' }), voice('old', { receivedOn: '2026-08-01' })]
    const waiting = getUnansweredVoices(voices, [], '2026-11-25')
    expect(waiting.map(({ id, waitingDays }) => [id, waitingDays])).toEqual([
      ['old', 116],
      ['young', 5],
    ])
  })
  it('are also those that were kept from the public: their tellers wait too', () => {
    expect(getUnansweredVoices([voice('kept', { state: 'kept' })], [], '2026-11-25')).toHaveLength(1)
  })
  it('are not those that nobody has decided on, nor those returned or withdrawn', () => {
    const others = (['received', 'in-review', 'returned', 'withdrawn'] as const).map((state) => voice(state, { state }))
    expect(getUnansweredVoices(others, [], '2026-11-25')).toEqual([])
  })
  it('are answered together by one answer', () => {
    const voices = [voice('one'), voice('two'), voice('three')]
    expect(getUnansweredVoices(voices, [{ voices: ['one', 'two'] }], '2026-11-25').map(({ id }) => id)).toEqual([
      'three',
    ])
  })
})

describe('a measure without a voice', () => {
  const measures = [{ id: 'bus' }, { id: 'river' }]
  it('is one that nobody’s words stand behind', () => {
    expect(getMeasuresWithoutVoice(measures, [voice('one', { measures: ['bus'] })])).toEqual([{ id: 'river' }])
  })
  it('is one again when its only voice is withdrawn', () => {
    const withdrawn = voice('one', { state: 'withdrawn', measures: ['bus'] })
    expect(getMeasuresWithoutVoice(measures, [withdrawn])).toEqual(measures)
  })
})

describe('a voice that is linked to nothing', () => {
  it('led to no measure, answer, action plan or story', () => {
    const voices = [voice('lost'), voice('answered'), voice('told-on'), voice('linked', { measures: ['bus'] })]
    const ties = [{ voices: ['answered'] }, { voices: ['told-on'] }]
    expect(getUnlinkedVoices(voices, ties).map(({ id }) => id)).toEqual(['lost'])
  })
  it('is not one that is still being read', () => {
    expect(getUnlinkedVoices([voice('fresh', { state: 'in-review' })], [])).toEqual([])
  })
})

describe('a story that quotes without consent', () => {
  const voices = new Map<string, QuotedVoice>(
    [
      { id: 'plan-only', state: 'published', consent: buildConsent('plan') },
      { id: 'everywhere', state: 'published', consent: buildConsent('plan', 'showcase') },
      { id: 'gone', state: 'withdrawn', consent: buildConsent('plan', 'showcase') },
      { id: 'kept', state: 'kept', consent: buildConsent('plan', 'showcase') },
    ].map((one) => [one.id, one as QuotedVoice]),
  )
  const reasons = (channels: ('citizens' | 'showcase')[], ...quoted: string[]) =>
    getUnagreedQuotations([{ id: 'story', channels, voices: quoted }], voices).map(
      ({ voice, channel, reason }) => `${voice} on ${channel}: ${reason}`,
    )

  it('asks for the consent of each channel it is told on', () => {
    expect(reasons(['citizens', 'showcase'], 'plan-only', 'everywhere')).toEqual(['plan-only on showcase: no-consent'])
  })
  it('names voices that were withdrawn, that are gone or that are not public any more', () => {
    expect(reasons(['citizens'], 'gone', 'unknown', 'kept')).toEqual([
      'gone on citizens: withdrawn',
      'unknown on citizens: withdrawn',
      'kept on citizens: not-public',
    ])
  })
  it('is named once for a voice quoted in the text and beside it', () => {
    expect(reasons(['showcase'], 'plan-only', 'plan-only')).toHaveLength(1)
  })
})
