import { terms } from '@aritai/domain'
import type { AreaTilesDrawing } from '@aritai/figures'
import type { ShowcaseDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import type { PlacePage } from '../../queries/welcome/places.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { presentStoryCard, type StoryCardView } from '../story/story-card.ts'
import type { VoiceQuoteView } from '../voice/voice-quote.ts'
import { presentFigureText } from '../words/figure-text.ts'
import { presentExcerpt, presentWords, type Words } from '../words/words.ts'
import { presentShowcaseQuote } from './showcase-prose.ts'
import { welcomePaths } from './welcome-paths.ts'

/** A place as it stands in lists. */
export type PlaceCardView = {
  name: Words
  kind: string
  excerpt: Words
  path: string
  picture?: PictureView | undefined
  sample: boolean
}
export type PlaceView = PlaceCardView & {
  summary: Words
  parent?: { words: Words; path: string } | undefined
  spots: { name: Words; text: Words }[]
  stories: StoryCardView[]
  voices: VoiceQuoteView[]
  next?: PlaceCardView | undefined
}

export const presentPlaceCard = (area: ShowcaseDocument<'area'>, { locale }: Speech): PlaceCardView => ({
  name: presentWords(area.name, locale),
  kind: terms.areaKind[area.kind][locale],
  excerpt: presentExcerpt(area.summary, locale, 52),
  path: welcomePaths.place(area.slug),
  picture: presentOptionalPicture(area.picture, locale),
  sample: area.sample,
})

export function presentPlace(page: PlacePage, speech: Speech): PlaceView {
  const { area, parent, next } = page
  const { locale } = speech
  return {
    ...presentPlaceCard(area, speech),
    summary: presentWords(area.summary, locale),
    parent: parent && { words: presentWords(parent.name, locale), path: welcomePaths.place(parent.slug) },
    spots: area.places.map(({ name, text }) => ({
      name: presentWords(name, locale),
      text: presentWords(text, locale),
    })),
    stories: page.stories.map((story) => presentStoryCard(story, speech)),
    voices: page.voices.map((parts) => presentShowcaseQuote(parts, speech)),
    next: next && presentPlaceCard(next, speech),
  }
}

/** The districts in their rough positions; undefined where none has a position. */
export function presentPlaceMap(
  areas: readonly ShowcaseDocument<'area'>[],
  speech: Speech,
): AreaTilesDrawing | undefined {
  const tiles = areas.flatMap(({ slug, name, tile }) =>
    tile === undefined
      ? []
      : [
          {
            key: slug,
            name: presentFigureText(presentWords(name, speech.locale), speech.locale),
            href: speech.href(welcomePaths.place(slug)),
            ...tile,
          },
        ],
  )
  return tiles.length === 0 ? undefined : { label: speech.messages.welcome.places.map, tiles }
}
