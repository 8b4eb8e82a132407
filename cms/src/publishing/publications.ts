import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { withOwnLocale } from '../documents/with-own-locale.ts'
import { publishSettings } from '../globals/site-settings/publish.ts'
import { gatherContext } from './gather-context.ts'
import { PublicationRefused } from './publication-refused.ts'
import type { Publisher, PublishingContext, SourceDocument } from './publisher.ts'
import { getPublisher } from './publishers.ts'
import { storePublications } from './store-publications.ts'
import { takeTurn } from './take-turn.ts'
import { wakeRunner } from './wake.ts'

type Caller = { payload: Payload; req?: Partial<PayloadRequest> }

/** The settings of the site, which come from three globals, are one source. */
export const settingsSource = 'globals/settings'

/**
 * Brings the record of what is public up to date for one document, whatever happened to it, and wakes the delivery.
 * What a public schema refuses is taken from public, and then a `PublicationRefused` goes to the caller.
 */
export async function refreshPublications(
  collection: string,
  id: string,
  { payload, req: given = {} }: Caller,
): Promise<void> {
  const req = withOwnLocale(given)
  if (`${collection}/${id}` === settingsSource) return refreshSettings({ payload, req })
  const publisher = getPublisher(collection)
  if (!publisher) return
  const source = `${collection}/${id}`
  // Two saves of one document follow each other, so that the older projection never lands last.
  const turn = takeTurn(source, async () => {
    const document = await readPublished(publisher, id, { payload, req })
    const context = await gatherContext(document ?? { id }, { payload, req })
    const references = { media: [...context.pictures.keys()], voices: context.voices }
    const projected = document ? await projectOrTakeOut(publisher, document, context, { payload, req }) : []
    await storePublications(source, projected, references, { payload, req })
  })
  await turn.finally(() => wakeRunner({ inTransaction: Boolean(req.transactionID) }))
}

/** The same for the settings of the site. */
export async function refreshSettings({ payload, req: given = {} }: Caller): Promise<void> {
  const req = withOwnLocale(given)
  const turn = takeTurn(settingsSource, async () => {
    const { projected, media } = await publishSettings(payload, req)
    await storePublications(settingsSource, projected, { media, voices: [] }, { payload, req })
  })
  await turn.finally(() => wakeRunner({ inTransaction: Boolean(req.transactionID) }))
}

/** A document that cannot even be projected is not public: nobody knows what of it still may be. */
async function projectOrTakeOut(
  publisher: Publisher,
  document: SourceDocument,
  context: PublishingContext,
  caller: Caller,
) {
  try {
    return await publisher.project(document, context)
  } catch (error) {
    const source = `${publisher.collection}/${document.id}`
    await storePublications(source, [], { media: [], voices: [] }, caller)
    throw error instanceof z.ZodError ? new PublicationRefused([{ key: source, error }]) : error
  }
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
