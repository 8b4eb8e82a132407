import type { Locale } from '@aritai/domain'
import { languageTag, localeHref } from '../../i18n/locale-path.ts'
import type { Frame } from '../../queries/frame.ts'
import { presentWords } from '../words/words.ts'
import { type FeedEntry, writeAtom } from './atom.ts'

type FeedParts = {
  site: Frame['site']
  title: string
  locale: Locale
  siteUrl: string
  feedPath: string
  pagePath: string
  entries: FeedEntry[]
}

/** The answer to a reader's program. */
export function respondWithFeed({ site, title, locale, siteUrl, feedPath, pagePath, entries }: FeedParts): Response {
  const name = presentWords(site.siteName, locale).value
  const xml = writeAtom({
    title: title === '' ? name : `${title}｜${name}`,
    address: `${siteUrl}${localeHref(locale, feedPath)}`,
    pageAddress: `${siteUrl}${localeHref(locale, pagePath)}`,
    author: presentWords(site.cityName, locale).value,
    language: languageTag(locale),
    entries,
  })
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
