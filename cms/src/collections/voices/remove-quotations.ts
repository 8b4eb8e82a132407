import type { CollectionSlug, JsonObject, Payload, PayloadRequest, TypeWithID } from 'payload'
import { refreshPublications } from '../../publishing/publications.ts'
import { changesAbout } from '../changes/about.ts'
import { deleteAll } from './delete-all.ts'
import { withoutVoice } from './without-voice.ts'

/** Collections that name voices in `voices` or can quote them in edited text. */
const quoting = ['stories', 'dialogues', 'pages', 'action-plans', 'responses'] as const satisfies CollectionSlug[]

type Caller = { payload: Payload; req: Partial<PayloadRequest> }
type Stored = JsonObject & TypeWithID

/**
 * Takes a withdrawn voice out of everything that quotes it, old versions included. This is the machine's work and no
 * edit: it goes to the database directly, keeps what is draft a draft, and asks for no note. An answer that had no
 * other voice goes with the voice, because it may repeat its words. Doing it again finishes what was begun.
 */
export async function removeQuotations(voice: string, caller: Caller): Promise<void> {
  // Before the voice leaves the others: an answer without voices could not be told from one that never had any.
  await deleteAnswersTo(voice, caller)
  const changed: string[] = []
  for (const collection of quoting) {
    for (const id of await removeFrom(collection, voice, caller)) changed.push(`${collection}/${id}`)
  }
  for (const source of new Set([...changed, ...(await findPublicSources(voice, caller))])) {
    await showWithout(source, caller)
  }
}

async function deleteAnswersTo(voice: string, caller: Caller): Promise<void> {
  for (const answer of await findAll('responses', caller)) {
    const cleared = withoutVoice(answer, voice)
    if (cleared === answer) continue
    // The notes of its changes may repeat the voice as well, of an answer to several voices too.
    await deleteAll('changes', changesAbout({ kind: 'response', document: String(answer.id) }), caller)
    const isAlone = Array.isArray(cleared.voices) && cleared.voices.length === 0
    if (isAlone) await deleteAll('responses', { id: { equals: answer.id } }, caller)
  }
}

/** The ids of the documents the voice was taken out of. */
async function removeFrom(collection: CollectionSlug, voice: string, caller: Caller): Promise<string[]> {
  const { payload, req } = caller
  const { db } = payload
  const changed: string[] = []
  for (const document of await findAll(collection, caller)) {
    const cleared = withoutVoice(document, voice)
    if (cleared === document) continue
    // The adapter leaves the moment of the change as it was, and overviews read again what changed since.
    const data = { ...cleared, updatedAt: new Date().toISOString() }
    await db.updateOne({ collection, id: document.id, data, locale: 'all', req })
    changed.push(String(document.id))
  }
  const all = { collection, locale: 'all', pagination: false, limit: 0, req } as const
  const { docs: versions } = await db.findVersions<JsonObject>(all)
  for (const version of versions) {
    const cleared = withoutVoice(version.version, voice)
    if (cleared === version.version) continue
    const versionData = { ...version, version: cleared }
    await db.updateVersion<JsonObject>({ collection, id: version.id, versionData, locale: 'all', req })
  }
  return changed
}

async function findAll(collection: CollectionSlug, { payload, req }: Caller): Promise<Stored[]> {
  const { docs } = await payload.db.find<Stored>({ collection, locale: 'all', pagination: false, limit: 0, req })
  return docs
}

/** What is public and still names the voice, though its document may not any more: an attempt before this one stopped. */
async function findPublicSources(voice: string, { payload, req }: Caller): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    depth: 0,
    pagination: false,
    select: { source: true, body: true },
    overrideAccess: true,
    req,
  })
  const sources = docs.filter(({ body }) => JSON.stringify(body).includes(voice)).map(({ source }) => source)
  return sources.filter((source) => quoting.some((collection) => source.startsWith(`${collection}/`)))
}

/**
 * Brings what is public of the document up to date. One that says nothing without the voice is taken from public: a
 * withdrawal never waits for an editor.
 */
async function showWithout(source: string, { payload, req }: Caller): Promise<void> {
  const [collection = '', id = ''] = source.split('/')
  try {
    await refreshPublications(collection, id, { payload, req })
  } catch {
    await deleteAll('publications', { source: { equals: source } }, { payload, req })
    payload.logger.warn(`${source} says nothing without a withdrawn voice and is not public any more.`)
  }
}
