import type { CollectionBeforeValidateHook } from 'payload'
import { type Criterion, getCriteria } from './get-criteria.ts'

/**
 * Lays out one empty answer for every criterion of the identity chosen, so that nobody has to copy keys and no question
 * is forgotten. Rows that are there stay as they are, and nothing is added to what is being published.
 */
export function prepareAnswers(field: string): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req }) => {
    if (!data || data._status === 'published') return data
    const criteria = await getCriteria(req, 'identity' in data ? data.identity : originalDoc?.identity)
    const rows: unknown = data[field] ?? originalDoc?.[field] ?? []
    return criteria.length === 0 || !Array.isArray(rows)
      ? data
      : { ...data, [field]: withEveryCriterion(rows, criteria) }
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
