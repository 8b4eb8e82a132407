import type { Locale } from '@aritai/domain'
import { localeHref } from '../i18n/locale-path.ts'
import { getMessages } from '../i18n/messages.ts'
import type { Speech } from '../i18n/speech.ts'

/** What a presenter's test speaks with. */
export const speak = (locale: Locale = 'ja'): Speech => ({
  locale,
  messages: getMessages(locale),
  href: (path) => localeHref(locale, path),
})
