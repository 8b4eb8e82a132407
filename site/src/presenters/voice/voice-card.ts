import { formatMonth, terms, type VoiceEdit } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { VoiceParts } from '../../queries/voice-parts.ts'
import { paths } from '../paths.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { presentExcerpt, presentOptionalWords, presentWords, type Words } from '../words/words.ts'

/** A voice as it stands in lists and beside policy. */
export type VoiceCardView = {
  path: string
  title?: Words | undefined
  text: Words
  excerpt: Words
  /** 30代・広丘地区, or the display name with them. Never empty. */
  teller: string
  received: string
  /** Says that the words were shortened or made anonymous. */
  edits?: string | undefined
  answered: boolean
  sample: boolean
  photo?: PictureView | undefined
}

export function presentVoiceCard({ voice, area, answered }: VoiceParts, speech: Speech): VoiceCardView {
  const { locale, messages } = speech
  return {
    path: paths.voice(voice.slug),
    title: presentOptionalWords(voice.title, locale),
    text: presentWords(voice.text, locale),
    excerpt: presentExcerpt(voice.text, locale, 110),
    teller: presentTeller(voice, area && presentWords(area.name, locale).value, speech),
    received: messages.receivedIn(formatMonth(voice.receivedIn, locale)),
    edits: presentEdits(voice.edits, speech),
    answered,
    sample: voice.sample,
    photo: presentOptionalPicture(voice.photo, locale),
  }
}

type Teller = Pick<VoiceParts['voice'], 'displayName' | 'generation'>

/** Who tells, as far as they want to be known: name, generation, area. */
export function presentTeller({ displayName, generation }: Teller, area: string | undefined, speech: Speech): string {
  const { locale, messages } = speech
  const attributes = [generation && terms.generation[generation][locale], area].filter(Boolean)
  const separator = locale === 'en' ? ', ' : '・'
  if (displayName === undefined) return attributes.join(separator) || messages.anonymousVoice
  return attributes.length === 0 ? displayName : `${displayName}（${attributes.join(separator)}）`
}

export function presentEdits(edits: readonly VoiceEdit[], { locale, messages }: Speech): string | undefined {
  if (edits.length === 0) return undefined
  const words = edits.map((edit) => terms.voiceEdit[edit][locale])
  return messages.edits.note(words.join(messages.listSeparator))
}
