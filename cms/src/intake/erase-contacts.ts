import type { Payload } from 'payload'

/** Erases the contact details whose time has come: 30 days after the decision on their voice. Returns how many. */
export async function eraseDueContacts(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.find({
    collection: 'voice-contacts',
    where: { eraseAfter: { less_than_equal: now.toISOString() } },
    depth: 0,
    limit: 100,
    select: {},
    overrideAccess: true,
  })
  for (const { id } of docs) await payload.delete({ collection: 'voice-contacts', id, overrideAccess: true })
  return docs.length
}
