import type { CollectionSlug, PayloadRequest } from 'payload'

/** Those of `ids` that the person of `req` may change in `collection`, by its own rule of access. */
export async function findUpdatable(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const answer = await req.payload.collections[collection].config.access.update({ req })
  if (answer === false || ids.length === 0) return new Set()
  if (answer === true) return new Set(ids)
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: [...ids] } }, answer] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}
