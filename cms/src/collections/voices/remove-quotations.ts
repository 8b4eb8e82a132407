import type { CollectionSlug, JsonObject, PayloadRequest, TypeWithID } from 'payload'
import { refreshPublications } from '../../publishing/publications.ts'
import { withoutVoice } from './without-voice.ts'

/** Collections that name voices in `voices` or can quote them in edited text. */
const quoting = ['stories', 'dialogues', 'pages', 'action-plans'] as const satisfies CollectionSlug[]

/**
 * Takes a withdrawn voice out of everything that quotes it, old versions included. This is the machine's work and no
 * edit: it goes to the database directly, keeps what is draft a draft, and asks for no note. An answer that had no
 * other voice goes with the voice, because it may repeat its words.
 */
export async function removeQuotations(voice: string, req: PayloadRequest): Promise<void> {
  for (const collection of quoting) await removeFrom(collection, voice, req)
  for (const answer of await removeFrom('responses', voice, req)) {
    if (Array.isArray(answer.voices) && answer.voices.length > 0) continue
    await req.payload.delete({ overrideAccess: true, collection: 'responses', id: String(answer.id), req })
  }
}

/** The documents the voice was taken out of, as they are now. */
async function removeFrom(
  collection: CollectionSlug,
  voice: string,
  req: PayloadRequest,
): Promise<(JsonObject & TypeWithID)[]> {
  const { db } = req.payload
  const all = { collection, locale: 'all', pagination: false, limit: 0, req } as const
  const { docs } = await db.find<JsonObject & TypeWithID>(all)
  const changed: (JsonObject & TypeWithID)[] = []
  for (const document of docs) {
    const cleared = withoutVoice(document, voice)
    if (cleared === document) continue
    await db.updateOne({ collection, id: document.id, data: cleared, locale: 'all', req })
    await showWithout(collection, String(document.id), req)
    changed.push(cleared)
  }
  const { docs: versions } = await db.findVersions<JsonObject>(all)
  for (const version of versions) {
    const cleared = withoutVoice(version.version, voice)
    if (cleared === version.version) continue
    const versionData = { ...version, version: cleared }
    await db.updateVersion<JsonObject>({ collection, id: version.id, versionData, locale: 'all', req })
  }
  return changed
}

/**
 * Brings what is public of the document up to date. One that says nothing without the voice is taken from public: a
 * withdrawal never waits for an editor.
 */
async function showWithout(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<void> {
  const { payload } = req
  try {
    await refreshPublications(collection, id, { payload, req })
  } catch {
    const where = { source: { equals: `${collection}/${id}` } }
    await payload.delete({ collection: 'publications', where, overrideAccess: true, req })
    payload.logger.warn(`${collection}/${id} says nothing without a withdrawn voice and is not public any more.`)
  }
}
