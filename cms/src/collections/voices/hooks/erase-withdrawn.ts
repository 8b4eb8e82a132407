import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../../../access/predicates.ts'
import { eraseTraces } from '../../../database/erase-traces.ts'
import { refreshPublications } from '../../../publishing/publications.ts'
import { removeQuotations } from '../remove-quotations.ts'

/**
 * What withdrawal takes with it beside the voice's own fields: every version, the contact details, the photo with its
 * files, and the places in other documents that quote the voice. An empty tombstone stays, so that the receipt can say
 * what happened and the same submission is not taken in again.
 */
export const eraseWithdrawn: CollectionAfterChangeHook = async ({ doc, previousDoc, req, collection }) => {
  if (doc.state !== 'withdrawn' || previousDoc?.state === 'withdrawn') return
  const { payload } = req
  await payload.db.deleteVersions({ collection: collection.slug, where: { parent: { equals: doc.id } }, req })
  await payload.delete({
    overrideAccess: true,
    collection: 'voice-contacts',
    where: { voice: { equals: doc.id } },
    req,
  })
  const photo = idOf(previousDoc?.photo)
  if (photo) await payload.delete({ overrideAccess: true, collection: 'media', where: { id: { equals: photo } }, req })
  await removeQuotations(String(doc.id), req)
  // What was public of it goes before the traces do, or its words would stay in the file until the next withdrawal.
  await refreshPublications(collection.slug, String(doc.id), { payload, req })
  await eraseTraces(payload)
}
