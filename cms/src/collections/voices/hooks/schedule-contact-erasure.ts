import type { CollectionAfterChangeHook } from 'payload'
import { contactDueFor } from '../../voice-contacts/contact-due.ts'

/** Starts or stops the clock of the contact details: 30 days from the decision on the voice. */
export const scheduleContactErasure: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create' || doc.state === previousDoc?.state || doc.state === 'withdrawn') return
  await req.payload.update({
    overrideAccess: true,
    collection: 'voice-contacts',
    where: { voice: { equals: doc.id } },
    data: { eraseAfter: contactDueFor(doc.state) },
    req,
  })
}
