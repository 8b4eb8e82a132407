import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels } from '../channel/channel.ts'
import { buildVoice } from './build-voice.ts'
import { canTransition } from './life.ts'
import { isPublicOn, type VoiceRecord } from './publication.ts'
import { voiceStates } from './vocabulary.ts'

const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('move' as const), to: fc.constantFrom(...voiceStates) }) },
  fc.record({ type: fc.constant('edit' as const), phone: fc.boolean() }),
  fc.record({ type: fc.constant('resolve' as const) }),
  fc.record({
    type: fc.constant('consent' as const),
    use: fc.constantFrom('plan' as const, 'showcase' as const),
    given: fc.boolean(),
  }),
)
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never

/** What the CMS does with a voice, by the rules of the domain. */
function apply(voice: VoiceRecord, happened: Event): VoiceRecord {
  switch (happened.type) {
    case 'move':
      return canTransition(voice.state, happened.to) ? { ...voice, state: happened.to } : voice
    case 'edit':
      return { ...voice, text: happened.phone ? '090-1234-5678へ' : '川がきれい', personalInformationResolved: false }
    case 'resolve':
      return { ...voice, personalInformationResolved: true }
    case 'consent':
      return { ...voice, consent: { ...voice.consent, [happened.use]: happened.given } }
  }
}

describe('the public set', () => {
  it('is, after whatever happened, what was approved, agreed to and not withdrawn', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        // Kept by hand, beside the rules: the promise as a citizen would check it.
        let withdrawn = false
        let reviewed = false
        let approved = false
        let hidesPhone = true
        const agreed = { plan: false, showcase: false }
        for (const happened of events) {
          if (happened.type === 'consent') agreed[happened.use] = happened.given
          if (happened.type === 'edit') hidesPhone = !happened.phone
          if (happened.type === 'resolve') hidesPhone = true
          if (happened.type !== 'move') continue
          if (happened.to === 'withdrawn') withdrawn = true
          if (happened.to === 'in-review') [reviewed, approved] = [true, false]
          if (happened.to === 'published' && reviewed) [reviewed, approved] = [false, true]
          if (happened.to === 'kept' && (reviewed || approved)) [reviewed, approved] = [false, false]
          if (happened.to === 'returned' && reviewed) reviewed = false
        }
        const voice = events.reduce(apply, buildVoice('received'))
        const promised = approved && hidesPhone && !withdrawn
        expect(channels.map((channel) => isPublicOn(voice, channel))).toEqual([
          promised && agreed.plan,
          promised && agreed.showcase,
        ])
      }),
      { numRuns: 2000 },
    )
  })
})
