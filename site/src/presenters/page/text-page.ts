import { formatDay } from '@aritai/domain'
import type { ShowcaseDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import type { TextPage } from '../../queries/page.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { type ProseView, presentProse } from '../prose/prose.ts'
import type { StoryAddresses } from '../story/story.ts'
import { presentVoiceQuote } from '../voice/voice-quote.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'

/** A page of plain text: accessibility, privacy, living here. */
export type TextPageView = {
  title: Words
  lead?: Words | undefined
  body: ProseView
  picture?: PictureView | undefined
  updated: string
  sample: boolean
}

/** The same as it stands in lists. `path` is its Japanese address. */
export type PageCardView = {
  title: Words
  lead?: Words | undefined
  picture?: PictureView | undefined
  path: string
}

export function presentTextPage(
  { page, quotes }: TextPage,
  speech: Speech,
  addresses: Pick<StoryAddresses, 'voice' | 'canLink'>,
): TextPageView {
  const { locale, messages } = speech
  const voices = quotes.map(
    (parts) => [parts.voice.id, presentVoiceQuote(parts, speech, addresses.voice(parts.voice.slug))] as const,
  )
  return {
    title: presentWords(page.title, locale),
    lead: presentOptionalWords(page.lead, locale),
    body: presentProse(page.body, speech, { voices: new Map(voices), canLink: addresses.canLink }),
    picture: presentOptionalPicture(page.picture, locale),
    updated: messages.updatedOn(formatDay(page.updatedOn, locale)),
    sample: page.sample,
  }
}

export const presentPageCard = (
  page: ShowcaseDocument<'page'>,
  { locale }: Speech,
  toPath: (slug: string) => string,
): PageCardView => ({
  title: presentWords(page.title, locale),
  lead: presentOptionalWords(page.lead, locale),
  picture: presentOptionalPicture(page.picture, locale),
  path: toPath(page.slug),
})
