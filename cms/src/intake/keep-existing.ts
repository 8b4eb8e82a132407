import type { CollectionSlug, Payload } from 'payload'

/** The site may name a document that was removed since its last delivery; what was sent is kept all the same. */
export async function keepExisting(
  payload: Payload,
  collection: CollectionSlug,
  id: string | undefined,
): Promise<string | undefined> {
  if (!id) return undefined
  const found = await payload.findByID({ collection, id, depth: 0, disableErrors: true, overrideAccess: true })
  return found ? id : undefined
}
