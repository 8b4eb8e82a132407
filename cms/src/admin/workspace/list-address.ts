import type { CollectionSlug } from 'payload'

/** What a list is narrowed to: fields with their value, one of several values, or a time from which on. */
export type ListFilter = Readonly<Record<string, string | number | readonly string[] | { from: string }>>

/**
 * The address of Payload's list of a collection with its filters set, so that whoever follows a number sees what was
 * counted and can change the filters there.
 */
export function getListAddress(collection: CollectionSlug, filter: ListFilter = {}, sort?: string): string {
  const query = new URLSearchParams()
  for (const [index, [field, wanted]] of Object.entries(filter).entries()) {
    const [operator, value] = toCondition(wanted)
    query.append(`where[or][0][and][${index}][${field}][${operator}]`, value)
  }
  if (sort) query.append('sort', sort)
  const search = query.toString()
  return `/admin/collections/${collection}${search === '' ? '' : `?${search}`}`
}

function toCondition(wanted: ListFilter[string]): [operator: string, value: string] {
  if (typeof wanted === 'string' || typeof wanted === 'number') return ['equals', String(wanted)]
  if ('from' in wanted) return ['greater_than_equal', wanted.from]
  return ['in', wanted.join(',')]
}
