import type { CollectionBeforeValidateHook } from 'payload'
import { isJapanese } from '../../fields/required-in-japanese.ts'
import { type Criterion, getCriteria } from './get-criteria.ts'

/**
 * Lays out one empty answer for every criterion of the identity chosen, so that no question is forgotten. Rows that are
 * there stay as they are, and nothing is added to what is being published. Where answers are asked for but not
 * demanded (`optional`), rows that nobody filled in are not published either.
 */
export function prepareAnswers(field: string, { optional = false } = {}): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req }) => {
    if (!data) return data
    const rows: unknown = data[field] ?? originalDoc?.[field] ?? []
    if (!Array.isArray(rows)) return data
    if (data._status === 'published')
      // A translation that is still missing is no empty answer: only the Japanese can tell.
      return optional && isJapanese(req) && field in data ? { ...data, [field]: rows.filter(isBegun) } : data
    const criteria = await getCriteria(req, 'identity' in data ? data.identity : originalDoc?.identity)
    return criteria.length === 0 ? data : { ...data, [field]: withEveryCriterion(rows, criteria) }
  }
}

/** The rows, and after them an empty one for each criterion nobody has begun to answer. */
export function withEveryCriterion<R extends { criterion?: string | null }>(
  rows: readonly R[],
  criteria: readonly Criterion[],
): (R | { criterion: string })[] {
  const begun = new Set(rows.map(({ criterion }) => criterion))
  return [...rows, ...criteria.filter(({ key }) => !begun.has(key)).map(({ key }) => ({ criterion: key }))]
}

/** Whether somebody chose or wrote something in a row that was laid out. */
export function isBegun(row: Record<string, unknown>): boolean {
  return Object.entries(row).some(
    ([name, value]) =>
      name !== 'id' && name !== 'criterion' && (typeof value === 'string' ? value.trim() !== '' : Boolean(value)),
  )
}
