import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether a document is public now, whatever draft lies on top of it. */
export async function isPublic(req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<boolean> {
  if (id === undefined || id === null) return false
  const main = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return main?._status === 'published'
}
