import type { Locale } from '@aritai/domain'
import type { Label } from '../fields/label.ts'

/** The languages content is written in, as the admin calls them. What is missing falls back to Japanese. */
export const localeLabels: { code: Locale; label: Label; fallbackLocale?: Locale }[] = [
  { code: 'ja', label: { ja: '日本語', en: 'Japanese' } },
  { code: 'en', label: { ja: '英語', en: 'English' }, fallbackLocale: 'ja' },
  { code: 'ja-easy', label: { ja: 'やさしい日本語', en: 'Easy Japanese' }, fallbackLocale: 'ja' },
]
