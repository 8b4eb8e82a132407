import type { Speech } from '../../i18n/speech.ts'
import type { WelcomePage } from '../../queries/welcome/home.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { presentStoryCard, type StoryCardView } from '../story/story-card.ts'
import type { VoiceQuoteView } from '../voice/voice-quote.ts'
import { presentWords, type Words } from '../words/words.ts'
import { type PlaceCardView, presentPlaceCard } from './place.ts'
import { presentShowcaseQuote } from './showcase-prose.ts'
import { type PageCardView, presentPageCard } from './text-page.ts'

export type WelcomeView = {
  tagline: Words
  lead: Words
  hero?: PictureView | undefined
  identity?: { statement: Words; meaning: Words; sample: boolean } | undefined
  stories: StoryCardView[]
  voices: VoiceQuoteView[]
  places: PlaceCardView[]
  pages: PageCardView[]
}

const voicesShown = 3

export function presentWelcome(page: WelcomePage, speech: Speech): WelcomeView {
  const { locale } = speech
  const { site, identity } = page
  return {
    tagline: presentWords(site.tagline, locale),
    lead: presentWords(site.lead, locale),
    hero: presentOptionalPicture(site.hero, locale),
    identity: identity && {
      statement: presentWords(identity.statement, locale),
      meaning: presentWords(identity.meaning, locale),
      sample: identity.sample,
    },
    stories: page.stories.map((story) => presentStoryCard(story, speech)),
    voices: pickForLargeType(page.voices.map((parts) => presentShowcaseQuote(parts, speech))),
    places: page.districts.map((area) => presentPlaceCard(area, speech)),
    pages: page.pages.map((each) => presentPageCard(each, speech)),
  }
}

/** Voices whose beginning ends with a sentence come first: large type does not bear a word cut off. */
function pickForLargeType(voices: readonly VoiceQuoteView[]): VoiceQuoteView[] {
  const isCutOff = ({ excerpt }: VoiceQuoteView) => excerpt.value.endsWith('…')
  return [...voices.filter((voice) => !isCutOff(voice)), ...voices.filter(isCutOff)].slice(0, voicesShown)
}
