import { formatDay } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { StoryPage } from '../../queries/story.ts'
import type { LinkView } from '../link.ts'
import { paths } from '../paths.ts'
import { type ProseView, presentProse } from '../prose/prose.ts'
import { presentQuotes } from '../voice/quotes.ts'
import { presentWords } from '../words/words.ts'
import { presentStoryCard, type StoryCardView } from './story-card.ts'

/** A story (ブランドストーリー) for citizens. */
export type StoryView = StoryCardView & { on: string; areas: LinkView[]; body: ProseView }

export function presentStory({ story, areas, quoted }: StoryPage, speech: Speech): StoryView {
  const { locale } = speech
  return {
    ...presentStoryCard(story, speech),
    on: formatDay(story.publishedOn, locale),
    areas: areas.map(({ name, slug }) => ({ words: presentWords(name, locale), path: paths.area(slug) })),
    body: presentProse(story.body, speech, { voices: presentQuotes(quoted, speech) }),
  }
}
