import type { Locale } from './localized.ts'

/** A short name in every language: on buttons, tags and table heads. */
export type Label = Readonly<Record<Locale, string>>

/** `easy` is やさしい日本語: short words, spaces between phrases, kanji only where they are easier to read than kana. */
export function label(ja: string, en: string, easy: string): Label {
  return { ja, en, 'ja-easy': easy }
}
