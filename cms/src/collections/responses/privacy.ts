import type { JsonObject, Payload, PayloadRequest, TypeWithID } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { changesAbout } from '../changes/about.ts'

type Caller = { payload: Payload; req: Partial<PayloadRequest> }

/**
 * Whether an answer is for the holders of receipts and those who wrote it alone: one of the voices it answers is not
 * published, or it names none.
 */
export async function isPrivateAnswer(voices: unknown, { payload, req }: Caller): Promise<boolean> {
  const ids = (Array.isArray(voices) ? voices : []).map(idOf).filter((id) => id !== undefined)
  if (ids.length === 0) return true
  const { totalDocs } = await payload.count({
    collection: 'voices',
    where: { and: [{ id: { in: ids } }, { state: { equals: 'published' } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs < new Set(ids).size
}

/** Brings the marks of the answers to a voice up to date, of their versions too, after its state changed. */
export async function refreshAnswerPrivacy(voice: string, { payload, req }: Caller): Promise<void> {
  const { db } = payload
  const all = { collection: 'responses', locale: 'all', pagination: false, limit: 0, req } as const
  const { docs } = await db.find<JsonObject & TypeWithID>({ ...all, where: { voices: { in: [voice] } } })
  for (const answer of docs) {
    const isPrivate = await isPrivateAnswer(answer.voices, { payload, req })
    if (isPrivate === answer.isPrivate) continue
    // The adapter leaves the moment of the change as it was, and overviews read again what changed since.
    const data = { ...answer, isPrivate, updatedAt: new Date().toISOString() }
    await db.updateOne({ collection: 'responses', id: answer.id, data, locale: 'all', req })
    if (isPrivate) await hideChanges(String(answer.id), { payload, req })
  }
  const { docs: versions } = await db.findVersions<JsonObject>({
    ...all,
    where: { 'version.voices': { in: [voice] } },
  })
  for (const found of versions) {
    const isPrivate = await isPrivateAnswer(found.version.voices, { payload, req })
    if (isPrivate === found.version.isPrivate) continue
    const versionData = { ...found, version: { ...found.version, isPrivate } }
    await db.updateVersion<JsonObject>({ collection: 'responses', id: found.id, versionData, locale: 'all', req })
  }
}

/** The notes of an answer that became private are no longer for everybody; they stay hidden if it becomes public again. */
async function hideChanges(answer: string, { payload, req }: Caller): Promise<void> {
  const { db } = payload
  const where = changesAbout({ kind: 'response', document: answer })
  const all = { collection: 'changes', locale: 'all', req } as const
  const { docs } = await db.find<JsonObject & TypeWithID>({ ...all, where, pagination: false, limit: 0 })
  for (const change of docs) await db.updateOne({ ...all, id: change.id, data: { ...change, isPublic: false } })
}
