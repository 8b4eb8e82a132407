import { formatDay } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { PlainPage } from '../../queries/page.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { type ProseView, presentProse } from '../prose/prose.ts'
import { presentQuotes } from '../voice/quotes.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'

export type PlainPageView = {
  title: Words
  lead?: Words | undefined
  body: ProseView
  picture?: PictureView | undefined
  updated: string
  sample: boolean
  /** 利用目的: the text every teller of a voice is shown before, with its version. */
  purpose?: { version: string; from: string; text: ProseView; sample: boolean } | undefined
}

export const presentPlainPage = ({ page, quoted, purpose }: PlainPage, speech: Speech): PlainPageView => ({
  title: presentWords(page.title, speech.locale),
  lead: presentOptionalWords(page.lead, speech.locale),
  body: presentProse(page.body, speech, { voices: presentQuotes(quoted, speech) }),
  picture: presentOptionalPicture(page.picture, speech.locale),
  updated: speech.messages.updatedOn(formatDay(page.updatedOn, speech.locale, { era: true })),
  sample: page.sample,
  purpose: purpose && {
    version: purpose.version,
    from: formatDay(purpose.effectiveOn, speech.locale, { era: true }),
    text: presentProse(purpose.text, speech),
    sample: purpose.sample,
  },
})
