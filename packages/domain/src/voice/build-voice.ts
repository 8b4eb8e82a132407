import { buildConsent } from '../consent/build-consent.ts'
import type { VoiceRecord } from './publication.ts'
import type { VoiceSubmissionInput } from './submission.ts'

/** Typical voices by name: `buildVoice('publishable', { text: '…' })`. */
const traits = {
  received: { state: 'received' },
  'in-review': { state: 'in-review' },
  publishable: { state: 'published', consent: buildConsent('plan') },
  everywhere: { state: 'published', consent: buildConsent('plan', 'showcase') },
  'without-consent': { state: 'published', consent: buildConsent() },
  withdrawn: { state: 'withdrawn', consent: buildConsent('plan', 'showcase') },
  'of-a-child': { state: 'published', consent: buildConsent('plan'), generation: 'under-18', guardianConsent: false },
} as const satisfies Record<string, Partial<VoiceRecord>>

/** A voice for tests: received and agreed to nothing, unless traits or fields say otherwise. */
export function buildVoice(trait: keyof typeof traits = 'received', fields: Partial<VoiceRecord> = {}): VoiceRecord {
  return {
    consent: buildConsent(),
    text: { ja: '朝、子どもたちの声が聞こえるとうれしい。' },
    ...traits[trait],
    ...fields,
  }
}

/** A story about to be sent that nobody would object to. */
export function buildVoiceSubmission(fields: Partial<VoiceSubmissionInput> = {}): VoiceSubmissionInput {
  return { text: '公園の木陰で、孫と毎週あそんでいます。', area: 'hirooka', consent: buildConsent('plan'), ...fields }
}
