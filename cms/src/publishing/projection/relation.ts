import { isRecord } from './localized-text.ts'

/** The id of a relation, populated or not; undefined for an empty one. */
export function toId(relation: unknown): string | undefined {
  if (typeof relation === 'string' && relation !== '') return relation
  if (isRecord(relation) && typeof relation.id === 'string') return relation.id
  return undefined
}

/** The ids of a `hasMany` relation, without doubles. */
export function toIds(relations: unknown): string[] {
  if (!Array.isArray(relations)) return []
  const ids = relations.map(toId).filter((id): id is string => id !== undefined)
  return [...new Set(ids)]
}
