import type { Speech } from '../../i18n/speech.ts'
import type { VoiceQuoteParts } from '../../queries/voice-quotes.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { presentExcerpt, presentOptionalWords, presentWords, type Words } from '../words/words.ts'
import { presentEdits, presentTeller } from './voice-card.ts'

/** A voice quoted among other text, on either channel. `path` leads to the voice's own page. */
export type VoiceQuoteView = {
  path: string
  title?: Words | undefined
  text: Words
  /** A breath's length, for large type. */
  excerpt: Words
  isWhole: boolean
  teller: string
  edits?: string | undefined
  photo?: PictureView | undefined
  sample: boolean
}

const excerptLength = 64

export function presentVoiceQuote({ voice, area }: VoiceQuoteParts, speech: Speech, path: string): VoiceQuoteView {
  const { locale } = speech
  const text = presentWords(voice.text, locale)
  const excerpt = presentExcerpt(voice.text, locale, excerptLength)
  return {
    path,
    title: presentOptionalWords(voice.title, locale),
    text,
    excerpt,
    isWhole: excerpt.value === text.value,
    teller: presentTeller(voice, area && presentWords(area.name, locale).value, speech),
    edits: presentEdits(voice.edits, speech),
    photo: presentOptionalPicture(voice.photo, locale),
    sample: voice.sample,
  }
}
