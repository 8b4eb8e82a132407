import type { Locale } from '@aritai/domain'
import type { Text } from './content-model.ts'

/** A seed text in one language of the CMS; undefined where it was not written. */
export function getTextIn(text: Text | string | undefined, locale: Locale): string | undefined {
  if (text === undefined) return undefined
  if (typeof text === 'string') return locale === 'ja' ? text : undefined
  return locale === 'ja-easy' ? text.easy : text[locale]
}

/** All languages the texts of a seed document were written in, wherever they are in it. */
export function hasTextIn(value: unknown, locale: Locale): boolean {
  if (Array.isArray(value)) return value.some((item) => hasTextIn(item, locale))
  if (typeof value !== 'object' || value === null) return false
  if ('ja' in value && typeof value.ja === 'string') return getTextIn(value as Text, locale) !== undefined
  return Object.values(value).some((inner) => hasTextIn(inner, locale))
}
