import type { Locale } from '@aritai/domain'
import { localeHref, readLocalePath } from './locale-path.ts'
import { getMessages, type Messages } from './messages.ts'

/** Everything a page or component needs to speak the reader's language. */
export type PageLanguage = {
  locale: Locale
  messages: Messages
  /** Address of this page in Japanese, beginning with a slash. */
  path: string
  /** The address of another page in the reader's language, from its Japanese address. */
  href(path: string): string
}

/** `originPathname` is the address before the middleware took the language off. */
export function getPageLanguage(astro: { originPathname: string }): PageLanguage {
  const { locale, path } = readLocalePath(astro.originPathname)
  return { locale, path, messages: getMessages(locale), href: (to) => localeHref(locale, to) }
}
