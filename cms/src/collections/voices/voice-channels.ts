import { type Channel, channels, type Consent, isPublicOn, noConsent, type VoiceState } from '@aritai/domain'
import { isRecord } from '../../publishing/projection/localized-text.ts'

/** The channels on which a stored voice is public now, by the domain's rule. */
export function getVoiceChannels(voice: Record<string, unknown>): Channel[] {
  const facts = toVoiceFacts(voice)
  return channels.filter((channel) => isPublicOn(facts, channel))
}

/** What the rules ask of a voice, read from its document. */
export function toVoiceFacts(voice: Record<string, unknown>) {
  const consent: Consent = { ...noConsent, ...(isRecord(voice.consent) ? (voice.consent as Partial<Consent>) : {}) }
  return {
    state: voice.state as VoiceState,
    consent,
    guardianConsent: voice.guardianConsent === true,
    personalInformationResolved: voice.personalInformationResolved === true,
    generation: voice.generation as never,
  }
}
