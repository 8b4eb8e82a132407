import { type StoryTheme, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { StoriesPage } from '../../queries/stories.ts'

/** A theme to choose stories by; the empty one is all of them. */
export type ThemeChoice = { label: string; theme: StoryTheme | ''; chosen: boolean }

/** The themes to choose from, the chosen one marked. Fewer than two are no choice. */
export function presentThemes({ theme, themes }: StoriesPage, { locale, messages }: Speech): ThemeChoice[] {
  if (themes.length < 2) return []
  return [
    { label: messages.welcome.stories.everything, theme: '', chosen: theme === undefined },
    ...themes.map((each) => ({ label: terms.storyTheme[each][locale], theme: each, chosen: each === theme })),
  ]
}
