import type { StoryTheme } from '@aritai/domain'
import type { ShowcaseDocument } from '@aritai/publication'
import { asEither, type EitherReader } from './voice-quotes.ts'

/** The stories of a channel on one theme or on all, and the themes there is something on. */
export type StoriesPage = {
  theme?: StoryTheme | undefined
  stories: ShowcaseDocument<'story'>[]
  themes: StoryTheme[]
}

/** `wanted` comes from the address; a theme nobody has written on is as if none were asked for. */
export function getStoriesPage(reader: EitherReader, wanted: string | null): StoriesPage {
  const all = asEither(reader).list('story')
  const themes = [...new Set(all.map(({ theme }) => theme))]
  const theme = themes.find((each) => each === wanted)
  return { theme, themes, stories: theme === undefined ? all : all.filter((story) => story.theme === theme) }
}
