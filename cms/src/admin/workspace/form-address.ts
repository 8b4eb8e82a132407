import type { CollectionSlug } from 'payload'

/** The address of an empty form of a collection, with fields answered already (`fields/from-address.ts` reads them). */
export function getFormAddress(
  collection: CollectionSlug,
  answers: Readonly<Record<string, string | number>> = {},
): string {
  const query = new URLSearchParams(Object.entries(answers).map(([field, answer]) => [field, String(answer)]))
  const address = `/admin/collections/${collection}/create`
  return query.size === 0 ? address : `${address}?${query}`
}
