import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { refreshDependents } from './dependents.ts'
import { refreshPublications } from './publications.ts'

/**
 * Keeps the record of what is public true after every save, of drafts too: what is read again is the published version.
 * While a city is being seeded nothing is recorded; the seeding rebuilds everything once at its end.
 */
export const publishAfterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req, collection }) => {
  if (!isSeeding(req)) await refresh(collection.slug, String(doc.id), [doc, previousDoc], req)
}

/** Takes a deleted document from every channel. */
export const publishAfterDelete: CollectionAfterDeleteHook = async ({ id, doc, req, collection }) => {
  if (!isSeeding(req)) await refresh(collection.slug, String(id), [doc], req)
}

const isSeeding = (req: PayloadRequest) => req.context.seeding === true

/** `states` are the document as it is and was. Whoever saves hears of a refusal after everything else was done. */
async function refresh(collection: string, id: string, states: readonly unknown[], req: PayloadRequest): Promise<void> {
  const caller = { payload: req.payload, req }
  try {
    await refreshPublications(collection, id, caller)
  } finally {
    await refreshDependents(collection, id, states, caller)
  }
}
