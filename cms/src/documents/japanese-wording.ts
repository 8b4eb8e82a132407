import { defaultLocale, type Issue, locales } from '@aritai/domain'
import { type CollectionSlug, getLatestCollectionVersion, type PayloadRequest } from 'payload'
import { isJapanese } from '../fields/required-in-japanese.ts'
import { isRecord } from '../publishing/projection/localized-text.ts'
import type { PublicationCheck } from './hooks/check-publication.ts'

/**
 * Asks the rules about the Japanese words, whichever language is being edited: they are the ones that decide, and a
 * translation that is still missing must not stop anybody.
 */
export function inJapanese<D extends object>(collection: CollectionSlug, check: CheckOf<D>): PublicationCheck {
  return async (data, req, id) => {
    if (isJapanese(req) || req.locale === 'all' || id === undefined) return check(data as D, req, id)
    const stored = await readEveryLanguage(req, collection, id)
    return check(layJapaneseOver(data, stored) as D, req, id)
  }
}

/** A rule, with the fields it looks at. */
export type CheckOf<D extends object> = (
  data: D,
  req: PayloadRequest,
  id: string | undefined,
) => Issue[] | Promise<Issue[]>

/** `data` of a save in another language, with every localized text replaced by what is `stored` in Japanese. */
export function layJapaneseOver(data: unknown, stored: unknown): unknown {
  if (isByLocale(stored)) return stored[defaultLocale]
  if (Array.isArray(data)) {
    const rows = Array.isArray(stored) ? stored.filter(isRecord) : []
    return data.map((row) =>
      isRecord(row)
        ? layJapaneseOver(
            row,
            rows.find(({ id }) => id === row.id),
          )
        : row,
    )
  }
  if (!isRecord(data) || !isRecord(stored)) return data
  return Object.fromEntries(
    Object.keys({ ...stored, ...data }).map((name) => [
      name,
      name in data || isByLocale(stored[name]) ? layJapaneseOver(data[name], stored[name]) : stored[name],
    ]),
  )
}

/** The latest version of a document, draft or not, in all languages. */
export function readEveryLanguage(req: PayloadRequest, collection: CollectionSlug, id: string) {
  return getLatestCollectionVersion({
    id,
    config: req.payload.collections[collection].config,
    payload: req.payload,
    query: { collection, where: { id: { equals: id } }, locale: 'all' },
    req: { ...req, locale: 'all' } as PayloadRequest,
  })
}

function isByLocale(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (locales as readonly string[]).includes(key))
}
