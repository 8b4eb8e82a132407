import type { WorkEvent } from '@aritai/domain'
import type { PayloadRequest } from 'payload'

const days = 8
const mostRead = 500

/** What changed in public lately. */
export async function readChanges(req: PayloadRequest, now = new Date()): Promise<WorkEvent[]> {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString()
  const { docs } = await req.payload.find({
    collection: 'changes',
    where: { and: [{ createdAt: { greater_than_equal: since } }, { isPublic: { equals: true } }] },
    select: { changedOn: true },
    sort: '-createdAt',
    depth: 0,
    limit: mostRead,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, changedOn }) => ({ id, on: changedOn }))
}
