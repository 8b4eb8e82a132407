import type { Payload } from 'payload'

/**
 * Erases the contact details whose time has come: 30 days after the decision on their voice. Returns how many. Two at
 * once do no harm; throws when something that is due is still there afterwards.
 */
export async function eraseDueContacts(payload: Payload, now: Date): Promise<number> {
  const where = { eraseAfter: { less_than_equal: now.toISOString() } }
  const { docs } = await payload.delete({ collection: 'voice-contacts', where, depth: 0, overrideAccess: true })
  const { totalDocs } = await payload.count({ collection: 'voice-contacts', where, overrideAccess: true })
  if (totalDocs > 0) throw new Error(`${totalDocs} contact details are due and could not be erased.`)
  return docs.length
}
