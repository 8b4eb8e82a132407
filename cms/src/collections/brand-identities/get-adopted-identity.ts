import type { PayloadRequest } from 'payload'

/**
 * The identity that a new decision or action plan is held against; none before one is adopted. Only a person's form is
 * filled in; what our own code writes is written as it is.
 */
export async function getAdoptedIdentity({ req }: { req: PayloadRequest }): Promise<string | undefined> {
  if (!req.user) return undefined
  const { docs } = await req.payload.find({
    collection: 'brand-identities',
    where: { and: [{ state: { equals: 'adopted' } }, { _status: { equals: 'published' } }] },
    select: {},
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs[0] ? String(docs[0].id) : undefined
}
