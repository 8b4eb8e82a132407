import type { Payload, PayloadRequest } from 'payload'
import { publishSettings } from '../globals/site-settings/publish.ts'
import { gatherContext } from './gather-context.ts'
import type { Publisher, SourceDocument } from './publisher.ts'
import { getPublisher } from './publishers.ts'
import { storePublications } from './store-publications.ts'
import { takeTurn } from './take-turn.ts'
import { wakeRunner } from './wake.ts'

type Caller = { payload: Payload; req?: Partial<PayloadRequest> }

/**
 * Brings the record of what is public up to date for one document, whatever happened to it, and wakes the delivery.
 * A published document that its public schema refuses stays as it was outside; the error goes to the caller.
 */
export async function refreshPublications(
  collection: string,
  id: string,
  { payload, req = {} }: Caller,
): Promise<void> {
  const publisher = getPublisher(collection)
  if (!publisher) return
  const source = `${collection}/${id}`
  // Two saves of one document follow each other, so that the older projection never lands last.
  await takeTurn(source, async () => {
    const document = await readPublished(publisher, id, { payload, req })
    const context = await gatherContext(document ?? { id }, { payload, req })
    const projected = document ? await publisher.project(document, context) : []
    await storePublications(source, projected, [...context.pictures.keys()], { payload, req })
  })
  wakeRunner({ inTransaction: Boolean(req.transactionID) })
}

/** The same for the settings of the site, which come from three globals. */
export async function refreshSettings({ payload, req = {} }: Caller): Promise<void> {
  await takeTurn('globals/settings', async () => {
    const { projected, media } = await publishSettings(payload, req)
    await storePublications('globals/settings', projected, media, { payload, req })
  })
  wakeRunner({ inTransaction: Boolean(req.transactionID) })
}

/** The published version of a document in all languages; null when there is no document. */
export async function readPublished(publisher: Publisher, id: string, { payload, req = {} }: Caller) {
  const document = await payload.findByID({
    collection: publisher.collection,
    id,
    locale: 'all',
    depth: 0,
    draft: false,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return document as unknown as SourceDocument | null
}
