import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { refreshDependents } from './dependents.ts'
import { refreshPublications } from './publications.ts'

/**
 * Keeps the record of what is public true after every save, of drafts too: what is read again is the published version.
 * While a city is being seeded nothing is recorded; the seeding rebuilds everything once at its end.
 */
export const publishAfterChange: CollectionAfterChangeHook = async ({ doc, req, collection }) => {
  if (!isSeeding(req)) await refresh(collection.slug, String(doc.id), req)
}

/** Takes a deleted document from every channel. */
export const publishAfterDelete: CollectionAfterDeleteHook = async ({ id, req, collection }) => {
  if (!isSeeding(req)) await refresh(collection.slug, String(id), req)
}

const isSeeding = (req: PayloadRequest) => req.context.seeding === true

async function refresh(collection: string, id: string, req: PayloadRequest): Promise<void> {
  const caller = { payload: req.payload, req }
  await refreshPublications(collection, id, caller)
  await refreshDependents(collection, id, caller)
}
