import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

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

/**
 * Whether a document was public at any time, as far as its versions are kept; a voice, which has a state and no drafts,
 * as well.
 */
export async function wasEverPublic(
  req: PayloadRequest,
  { slug, versions }: Pick<SanitizedCollectionConfig, 'slug' | 'versions'>,
  id: unknown,
): Promise<boolean> {
  if (id === undefined || id === null) return false
  if (await isPublic(req, slug, id)) return true
  const standing = versions?.drafts ? 'version._status' : 'version.state'
  const { totalDocs } = await req.payload.countVersions({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { [standing]: { equals: 'published' } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** What is public of a document now, in all languages, whatever draft lies on top of it. */
export async function readPublicDocument(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
): Promise<Record<string, unknown> | undefined> {
  if (id === undefined || id === null) return undefined
  const found = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  return found?._status === 'published' ? found : undefined
}
