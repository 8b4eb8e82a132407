import { type Channel, formatDay } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { WelcomeStoryPage } from '../../queries/welcome/story.ts'
import type { LinkView } from '../link.ts'
import type { ProseView } from '../prose/prose.ts'
import { presentStoryCard, type StoryCardView } from '../story/story-card.ts'
import type { VoiceQuoteView } from '../voice/voice-quote.ts'
import { presentWords } from '../words/words.ts'
import { presentShowcaseProse, presentShowcaseQuote } from './showcase-prose.ts'
import { welcomePaths } from './welcome-paths.ts'

/** A story as an article of the showcase. */
export type WelcomeStoryView = StoryCardView & {
  published: string
  body: ProseView
  /** Voices the story rests on without quoting them. */
  voices: VoiceQuoteView[]
  areas: LinkView[]
  next?: StoryCardView | undefined
}

export function presentWelcomeStory(
  { story, quoted, restsOn, areas, next }: WelcomeStoryPage,
  speech: Speech,
  channels: readonly Channel[],
): WelcomeStoryView {
  const { locale, messages } = speech
  return {
    ...presentStoryCard(story, speech),
    published: messages.welcome.stories.published(formatDay(story.publishedOn, locale)),
    body: presentShowcaseProse(story.body, quoted, speech, channels),
    voices: restsOn.map((parts) => presentShowcaseQuote(parts, speech)),
    areas: areas.map(({ name, slug }) => ({ words: presentWords(name, locale), path: welcomePaths.place(slug) })),
    next: next && presentStoryCard(next, speech),
  }
}
