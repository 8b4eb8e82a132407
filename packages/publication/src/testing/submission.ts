import { noConsent } from '@aritai/domain'
import {
  type IdentityMarkSubmission,
  type VoiceSubmission,
  voiceSubmission,
  type WithdrawalSubmission,
} from '../envelope/submission.ts'

/** A story as it lies in the envelope: from the web, agreed to for the plan only. */
export function buildVoiceSubmission(overrides: Partial<VoiceSubmission> = {}): VoiceSubmission {
  return voiceSubmission.parse({
    type: 'voice',
    submissionId: 'voice-7f3a9c0112de4b65',
    receiptLookup: '5e'.repeat(32),
    statusKey: Buffer.alloc(32, 9).toString('base64'),
    submittedAt: '2026-11-22T09:30:00.000Z',
    locale: 'ja',
    text: '奈良井の朝市で、隣に店を出したおじいさんから漆の塗り方を教わりました。',
    area: 'narakawa',
    generation: '40s',
    consent: { ...noConsent, plan: true },
    purposeVersion: '2026-1',
    guardianConsent: false,
    ...overrides,
  })
}

export function buildWithdrawalSubmission(overrides: Partial<WithdrawalSubmission> = {}): WithdrawalSubmission {
  return {
    type: 'withdrawal',
    submissionId: 'withdrawal-7f3a9c0112de4b65',
    receiptLookup: '5e'.repeat(32),
    submittedAt: '2026-11-23T10:00:00.000Z',
    ...overrides,
  }
}

/** A mark with words on the first version of the second identity, from a district. */
export function buildIdentityMarkSubmission(overrides: Partial<IdentityMarkSubmission> = {}): IdentityMarkSubmission {
  return {
    type: 'identity-mark',
    submissionId: 'identity-mark-7f3a9c0112de4b65',
    submittedAt: '2026-11-22T09:30:00.000Z',
    locale: 'ja',
    identity: 'identity-next',
    identityGeneration: 2,
    identityVersion: 1,
    feeling: 'shut-out',
    words: '「知」と言われると、学校に行けなかった母を思い出します。',
    number: '7F3A-9C01',
    area: 'narakawa',
    generation: '70s',
    purposeVersion: '2026-1',
    ...overrides,
  }
}
