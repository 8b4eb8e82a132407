import { type LocalizedText, locales } from '@aritai/domain'

/**
 * A localized field as Payload gives it with `locale: 'all'`, in the languages that were really written. Undefined where
 * there is no Japanese: nothing is public without it.
 */
export function toLocalizedText(value: unknown): LocalizedText | undefined {
  return toLocalized(value, (text) => (typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined))
}

/** The same for any localized value; `convert` answers undefined for an empty one. */
export function toLocalized<T>(
  value: unknown,
  convert: (single: unknown) => T | undefined,
): ({ ja: T } & { en?: T; 'ja-easy'?: T }) | undefined {
  const byLocale = isRecord(value) ? value : { ja: value }
  const found: Partial<Record<(typeof locales)[number], T>> = {}
  for (const locale of locales) {
    const converted = convert(byLocale[locale])
    if (converted !== undefined) found[locale] = converted
  }
  return found.ja === undefined ? undefined : { ...found, ja: found.ja }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
