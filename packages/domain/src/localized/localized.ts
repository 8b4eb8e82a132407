import { z } from 'zod'

/** The languages every citizen-facing text can have, in order of editing: Japanese first. */
export const locales = ['ja', 'en', 'ja-easy'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'ja'

/** Text in the languages it was written in. Japanese is always there; the others may be missing. */
export const localizedText = z.strictObject({
  ja: z.string().min(1),
  en: z.string().min(1).optional(),
  'ja-easy': z.string().min(1).optional(),
})
export type LocalizedText = z.output<typeof localizedText>

/** A value in the language asked for, and the language it is really in, for the `lang` attribute. */
export type InLanguage<T> = { value: T; locale: Locale }

/** Picks the wanted language and falls back to Japanese; a reader is told which one was found. */
export function pickLanguage<T>(
  localized: { ja: T } & Partial<Record<Locale, T | undefined>>,
  wanted: Locale,
): InLanguage<T> {
  const value = localized[wanted]
  return value === undefined ? { value: localized.ja, locale: 'ja' } : { value, locale: wanted }
}
