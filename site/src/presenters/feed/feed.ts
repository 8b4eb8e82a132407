import type { Locale, LocalizedText } from '@aritai/domain'
import { languageTag, localeHref } from '../../i18n/locale-path.ts'
import type { ChangeParts } from '../../queries/changes.ts'
import type { FeedDocuments } from '../../queries/feed.ts'
import { paths } from '../paths.ts'
import { presentExcerpt, presentWords } from '../words/words.ts'
import type { FeedEntry } from './atom.ts'

type Place = { locale: Locale; siteUrl: string }

/** Voices, stories and changes as one stream, newest first. */
export function presentFeedEntries({ voices, stories, changes }: FeedDocuments, place: Place): FeedEntry[] {
  const entries = [
    ...voices.map(({ slug, title, text, publishedOn }) =>
      presentEntry(place, paths.voice(slug), title ?? text, text, publishedOn),
    ),
    ...stories.map(({ slug, title, lead, publishedOn }) =>
      presentEntry(place, paths.story(slug), title, lead, publishedOn),
    ),
    ...presentChangeEntries(changes, place),
  ]
  return entries.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, 30)
}

/** A change is found again on its own page, with the words before and after. */
export const presentChangeEntries = (changes: readonly ChangeParts[], place: Place): FeedEntry[] =>
  changes.map(({ change }) =>
    presentEntry(place, paths.change(change.slug), change.title, change.note, change.changedOn),
  )

function presentEntry(
  { locale, siteUrl }: Place,
  path: string,
  title: LocalizedText,
  text: LocalizedText,
  day: string,
): FeedEntry {
  const head = presentExcerpt(title, locale, 40)
  return {
    address: `${siteUrl}${localeHref(locale, path)}`,
    title: head.value,
    text: presentWords(text, locale).value,
    day,
    language: languageTag(head.locale),
  }
}
