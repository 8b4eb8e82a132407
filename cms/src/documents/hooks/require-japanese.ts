import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'
import { isJapanese } from '../../fields/required-in-japanese.ts'
import { wording } from '../../i18n/wording.ts'
import { isRecord } from '../../publishing/projection/localized-text.ts'
import { readEveryLanguage } from '../japanese-wording.ts'
import { operationOf } from '../operation-of.ts'
import { refuseSave } from '../refuse-save.ts'

/**
 * Nothing is public without its Japanese words. A save of the Japanese is asked for them by its fields; this asks when
 * somebody publishes from a translation.
 */
export const requireJapanese: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  if (data._status !== 'published' || isJapanese(req) || req.locale === 'all') return data
  if (!operationOf(req, collection.slug).byPerson) return data
  const stored = originalDoc?.id ? await readEveryLanguage(req, collection.slug, originalDoc.id) : undefined
  const missing = findMissingJapanese(collection.flattenedFields, stored, data)
  if (missing.length === 0) return data
  throw refuseSave(
    req,
    collection,
    missing.map((path) => ({ path, message: wording(req, message) })),
  )
}

const message = { ja: '先に日本語の文を書いてください。', en: 'Write the Japanese text first.' }

/**
 * Paths of the required localized fields that are empty in Japanese, in a document `stored` in all languages and about to
 * be saved as `saved`: a row of a list that is new has no Japanese yet, one that goes need not have any.
 */
export function findMissingJapanese(
  fields: readonly FlattenedField[],
  stored: unknown,
  saved: unknown = undefined,
  parent = '',
): string[] {
  const values = toRecord(stored)
  const incoming = toRecord(saved)
  return fields.flatMap((field) => {
    const path = `${parent}${field.name}`
    const value = values[field.name]
    const isLocalized = 'localized' in field && field.localized === true
    if (field.type === 'group')
      return findMissingJapanese(field.flattenedFields, value, incoming[field.name], `${path}.`)
    if (field.type === 'array' && !isLocalized) {
      const known = toRows(value)
      const rows = Array.isArray(incoming[field.name]) ? toRows(incoming[field.name]) : known
      return rows.flatMap((row, index) => {
        const before = row.id === undefined ? undefined : known.find(({ id }) => id === row.id)
        return findMissingJapanese(field.flattenedFields, before, row, `${path}.${index}.`)
      })
    }
    const isAsked = isLocalized && 'required' in field && field.required
    return isAsked && isEmpty(isRecord(value) ? value.ja : undefined) ? [path] : []
  })
}

const toRecord = (value: unknown) => (isRecord(value) ? value : {})
const toRows = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : [])
const isEmpty = (value: unknown) => value === undefined || value === null || value === ''
