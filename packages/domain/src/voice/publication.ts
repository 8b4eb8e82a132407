import type { Channel } from '../channel/channel.ts'
import { type ConsentAnswers, consentUseOfChannel, hasConsent } from '../consent/consent.ts'
import type { Issue } from '../issue/issue.ts'
import { advise, block, hasBlockingIssue } from '../issue/report.ts'
import type { LocalizedText } from '../localized/localized.ts'
import { hasWords, type Maybe } from '../localized/wording.ts'
import { findPersonalInformation } from '../personal-information/personal-information.ts'
import type { Generation } from '../perspective/vocabulary.ts'
import type { VoiceState } from './vocabulary.ts'

type PublishedWords = Maybe<string | { readonly [locale in keyof LocalizedText]?: Maybe<string> }>

/** What decides whether a voice may be public. `title` and `text` are the words to be published, not the original. */
export type VoiceRecord = {
  state: VoiceState
  consent: ConsentAnswers
  title?: PublishedWords
  text?: PublishedWords
  generation?: Maybe<Generation>
  guardianConsent?: Maybe<boolean>
  /** A moderator has looked at every finding in the published words. Reset it when the words change. */
  personalInformationResolved?: Maybe<boolean>
  displayName?: Maybe<string>
  photo?: unknown
}

/**
 * Whether a voice may be on a channel (方向性④, and the consent it was told with). `voice.withdrawn`,
 * `voice.not-reviewed`, `voice.no-consent`, `voice.text-missing`, `voice.personal-information-unresolved` and
 * `voice.guardian-consent-missing` stop it; `voice.display-name-not-shown` and `voice.photo-not-shown` say that the
 * name or photo stays behind. `guardianAge` is the city's setting; 0 means that no guardian is asked.
 */
export function checkVoicePublication(voice: VoiceRecord, channel: Channel, { guardianAge = 16 } = {}): Issue[] {
  if (voice.state === 'withdrawn') return [block('voice.withdrawn', 'state')]
  const issues: Issue[] = []
  const use = consentUseOfChannel[channel]
  if (voice.state !== 'published') issues.push(block('voice.not-reviewed', 'state', { state: voice.state }))
  if (!hasConsent(voice.consent, use)) issues.push(block('voice.no-consent', `consent.${use}`, { channel }))
  if (!hasWords(voice.text)) issues.push(block('voice.text-missing', 'text'))
  if (voice.generation === 'under-18' && guardianAge > 0 && voice.guardianConsent !== true)
    issues.push(block('voice.guardian-consent-missing', 'guardianConsent'))
  const kind = findUnresolvedKind(voice)
  if (kind) issues.push(block('voice.personal-information-unresolved', 'personalInformationResolved', { kind }))
  if (hasWords(voice.displayName) && !mayShowDisplayName(voice))
    issues.push(advise('voice.display-name-not-shown', 'displayName'))
  if (voice.photo && !mayShowPhoto(voice)) issues.push(advise('voice.photo-not-shown', 'photo'))
  return issues
}

/** Whether a voice is part of a channel's public set: approved ∧ consented ∧ not withdrawn. */
export function isPublicOn(voice: VoiceRecord, channel: Channel, settings?: { guardianAge?: number }): boolean {
  return !hasBlockingIssue(checkVoicePublication(voice, channel, settings))
}

/** The name stands beside the voice only with its own consent. */
export function mayShowDisplayName(voice: Pick<VoiceRecord, 'consent'>): boolean {
  return hasConsent(voice.consent, 'displayName')
}

/** The photo stands beside the voice only with its own consent. */
export function mayShowPhoto(voice: Pick<VoiceRecord, 'consent'>): boolean {
  return hasConsent(voice.consent, 'photo')
}

function findUnresolvedKind(voice: VoiceRecord) {
  if (voice.personalInformationResolved === true) return undefined
  const words = [voice.title, voice.text].flatMap((text) =>
    typeof text === 'string' ? [text] : Object.values(text ?? {}),
  )
  return findPersonalInformation(words.filter((word) => typeof word === 'string').join('\n'))[0]?.kind
}
