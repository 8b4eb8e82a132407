import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

/**
 * Deletes every document a query finds, past access. Payload's own bulk delete reports its failures beside the answer;
 * this throws when something is still there afterwards.
 */
export async function deleteAll(
  collection: CollectionSlug,
  where: Where,
  { payload, req = {} }: { payload: Payload; req?: Partial<PayloadRequest> },
): Promise<void> {
  await payload.delete({ collection, where, depth: 0, overrideAccess: true, req })
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: true, req })
  if (totalDocs > 0) throw new Error(`${totalDocs} documents of ${collection} could not be deleted.`)
}
