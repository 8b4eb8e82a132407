import type { ConsentAnswers } from '../consent/consent.ts'
import { hasConsent } from '../consent/consent.ts'
import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { hasWords, type Maybe } from '../localized/wording.ts'
import { checkPersonalInformation } from '../personal-information/personal-information.ts'
import type { Generation } from '../perspective/vocabulary.ts'
import { cleanText, countCharacters } from '../text/text.ts'
import { voiceTextLimit } from './vocabulary.ts'

/** A story as somebody is about to send it; `hasPhoto` when a picture is attached. */
export type VoiceSubmissionInput = {
  text: string
  title?: Maybe<string>
  displayName?: Maybe<string>
  area?: Maybe<string>
  generation?: Maybe<Generation>
  guardianConsent?: Maybe<boolean>
  contact?: Maybe<{ email?: Maybe<string>; phone?: Maybe<string> }>
  hasPhoto?: boolean
  consent: ConsentAnswers
}

export type VoiceSubmissionSettings = {
  /** Under this age a guardian's consent is asked for; 0 for never. */
  guardianAge: number
  /** Shortest and longest story, in characters. */
  minimum?: number
  maximum?: number
  /** Names of districts, to recognise addresses. */
  places?: readonly string[]
}

/** Shortest story: 「道が暗い」 has four characters and is one. */
export const voiceTextMinimum = 4
export const voiceTitleLimit = 120
export const displayNameLimit = 60

/**
 * What to say to somebody before a story is sent. Only what makes it unreadable or goes against a consent stops it
 * (`voice-submission.*`); personal information is pointed out (`personal-information.found`) and never refused.
 */
export function checkVoiceSubmission(input: VoiceSubmissionInput, settings: VoiceSubmissionSettings): Issue[] {
  const issues = [...checkStory(input, settings), ...checkName(input), ...checkContact(input)]
  if (input.generation === 'under-18' && settings.guardianAge > 0 && input.guardianConsent !== true)
    issues.push(block('voice-submission.guardian-consent-missing', 'guardianConsent', { age: settings.guardianAge }))
  if (input.hasPhoto && input.consent.photo !== true)
    issues.push(block('voice-submission.photo-not-agreed', 'consent.photo'))
  if (!hasWords(input.area)) issues.push(advise('voice-submission.area-missing', 'area'))
  return issues
}

function checkStory({ text, title }: VoiceSubmissionInput, settings: VoiceSubmissionSettings): Issue[] {
  const { minimum = voiceTextMinimum, maximum = voiceTextLimit, places = [] } = settings
  const words = cleanText(text)
  const count = countForLimit(words)
  const issues: Issue[] = []
  if (words === '') issues.push(block('voice-submission.text-missing', 'text'))
  else if (count < minimum) issues.push(block('voice-submission.text-too-short', 'text', { minimum }))
  else if (count > maximum)
    issues.push(block('voice-submission.text-too-long', 'text', { maximum, count, over: count - maximum }))
  if (countForLimit(title ?? '') > voiceTitleLimit)
    issues.push(block('voice-submission.title-too-long', 'title', { maximum: voiceTitleLimit }))
  // Far too long a text is refused anyway; looking through it would only cost time.
  if (count <= maximum) issues.push(...checkPersonalInformation(words, 'text', places))
  return [...issues, ...checkPersonalInformation((title ?? '').slice(0, 1000), 'title', places)]
}

function checkName({ displayName, consent }: VoiceSubmissionInput): Issue[] {
  if (countForLimit(displayName ?? '') > displayNameLimit)
    return [block('voice-submission.display-name-too-long', 'displayName', { maximum: displayNameLimit })]
  if (consent.displayName === true && !hasWords(displayName))
    return [advise('voice-submission.display-name-missing', 'displayName')]
  if (hasWords(displayName) && !hasConsent(consent, 'displayName'))
    return [advise('voice-submission.display-name-not-agreed', 'consent.displayName')]
  return []
}

function checkContact({ contact, consent }: VoiceSubmissionInput): Issue[] {
  const given = hasWords(contact?.email) || hasWords(contact?.phone)
  if (!hasConsent(consent, 'contact'))
    return given ? [advise('voice-submission.contact-not-agreed', 'consent.contact')] : []
  if (!given) return [block('voice-submission.contact-missing', 'contact')]
  const email = contact?.email?.trim() ?? ''
  const readable =
    email === '' || (email.length <= 254 && /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}$/.test(email))
  return readable ? [] : [block('voice-submission.email-unreadable', 'contact.email')]
}

/** Characters as people count them, but never less than what fits into the envelope (two code units each). */
function countForLimit(text: string): number {
  return Math.max(countCharacters(text), Math.ceil(text.length / 2))
}
