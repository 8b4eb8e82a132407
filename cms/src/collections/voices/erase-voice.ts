import type { JsonObject, Payload, PayloadRequest, TypeWithID } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { eraseTraces } from '../../database/erase-traces.ts'
import { today } from '../../fields/day.ts'
import { refreshPublications } from '../../publishing/publications.ts'
import { deleteAll } from './delete-all.ts'
import { removeQuotations } from './remove-quotations.ts'

type Caller = { payload: Payload; req?: Partial<PayloadRequest> }

/**
 * What a withdrawal takes with it beside the voice's own fields: every version, the contact details, the photo with its
 * files, and the places in other documents that quote the voice. An empty tombstone stays, so that the receipt can say
 * what happened and the same submission is not taken in again. Its `erasedOn` is written last: without it something
 * may be left, and calling this again finishes it. Throws when something could not be erased.
 */
export async function eraseVoice(id: string, { payload, req = {} }: Caller): Promise<void> {
  const where = { id: { equals: id } }
  const voice = await payload.db.findOne<JsonObject & TypeWithID>({ collection: 'voices', where, req })
  if (voice?.state !== 'withdrawn' || voice.erasedOn) return
  const caller = { payload, req }
  await deleteAll('voice-contacts', { voice: { equals: id } }, caller)
  const photos = await findPhotos(voice, caller)
  if (photos.length > 0) await deleteAll('media', { id: { in: photos } }, caller)
  // The versions name the photos, so they go after them.
  await payload.db.deleteVersions({ collection: 'voices', where: { parent: { equals: id } }, req })
  await removeQuotations(id, caller)
  // What was public of it goes before the traces do, or its words would stay in the file until the next withdrawal.
  await refreshPublications('voices', id, caller)
  await eraseTraces(payload)
  // Past the collection's hooks, which let nobody change a withdrawn voice.
  const data = { photo: null, erasedOn: today() }
  await payload.db.updateOne({ collection: 'voices', id, data, req })
}

/** The photo of the voice, and those it had before. */
async function findPhotos(voice: JsonObject & TypeWithID, { payload, req = {} }: Caller): Promise<string[]> {
  const { docs } = await payload.db.findVersions<JsonObject>({
    collection: 'voices',
    where: { parent: { equals: voice.id } },
    pagination: false,
    limit: 0,
    req,
  })
  const photos = [voice.photo, ...docs.map(({ version }) => version.photo)].map(idOf)
  return [...new Set(photos.filter((photo) => photo !== undefined))]
}
