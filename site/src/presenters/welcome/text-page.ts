import { type Channel, formatDay } from '@aritai/domain'
import type { ShowcaseDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import type { WelcomeTextPage } from '../../queries/welcome/text-page.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import type { ProseView } from '../prose/prose.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'
import { presentShowcaseProse } from './showcase-prose.ts'
import { welcomePaths } from './welcome-paths.ts'

/** A page of text as it stands in lists. */
export type PageCardView = {
  title: Words
  lead?: Words | undefined
  picture?: PictureView | undefined
  path: string
}
/** A page of text: living here, the next step. */
export type WelcomeTextPageView = PageCardView & {
  body: ProseView
  updated: string
  sample: boolean
  others: PageCardView[]
}

export const presentPageCard = (page: ShowcaseDocument<'page'>, { locale }: Speech): PageCardView => ({
  title: presentWords(page.title, locale),
  lead: presentOptionalWords(page.lead, locale),
  picture: presentOptionalPicture(page.picture, locale),
  path: welcomePaths.page(page.slug),
})

export const presentWelcomeTextPage = (
  { page, quoted, others }: WelcomeTextPage,
  speech: Speech,
  channels: readonly Channel[],
): WelcomeTextPageView => ({
  ...presentPageCard(page, speech),
  body: presentShowcaseProse(page.body, quoted, speech, channels),
  updated: speech.messages.updatedOn(formatDay(page.updatedOn, speech.locale)),
  sample: page.sample,
  others: others.map((other) => presentPageCard(other, speech)),
})
