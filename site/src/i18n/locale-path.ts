import type { Locale } from '@aritai/domain'

/** The language an address asks for with its first part, and the address of the same page in Japanese. */
export type LocalePath = { locale: Locale; path: string }

/** First part of the address by language; Japanese, the default, has none. */
export const localePrefixes: Record<Locale, string> = { ja: '', en: '/en', 'ja-easy': '/easy' }

export function readLocalePath(pathname: string): LocalePath {
  for (const locale of ['en', 'ja-easy'] as const) {
    const prefix = localePrefixes[locale]
    if (pathname === prefix) return { locale, path: '/' }
    if (pathname.startsWith(`${prefix}/`)) return { locale, path: pathname.slice(prefix.length) }
  }
  return { locale: 'ja', path: pathname }
}

/** The address of a page in a language. `path` is its Japanese address, beginning with a slash. */
export const localeHref = (locale: Locale, path: string): string => `${localePrefixes[locale]}${path}`

/** Value of the `lang` attribute. やさしい日本語 is Japanese. */
export const languageTag = (locale: Locale): 'ja' | 'en' => (locale === 'en' ? 'en' : 'ja')
