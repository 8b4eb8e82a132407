import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { findToldOtherwise } from '../collections/voices/shown-attributes.ts'
import { isRecord } from './projection/localized-text.ts'
import { toId, toIds } from './projection/relation.ts'
import { publishers } from './publishers.ts'

type Caller = { payload: Payload; req: Partial<PayloadRequest> }

/** Sources (`collection/id`) of notes about a document: what changed is told for as long as the document is public. */
export const findChangesOf = (document: string, caller: Caller): Promise<string[]> =>
  findIn('changes', { 'subject.document': { equals: document } }, caller)

/** Sources that quote a voice: those that are public and refer to it anywhere, and those that may become public with it. */
export async function findQuoting(voice: string, caller: Caller): Promise<string[]> {
  const found = await findPublic({ references: { in: [voice] } }, caller)
  for (const { collection, quotesVoicesIn } of publishers) {
    if (quotesVoicesIn) found.push(...(await findIn(collection, { [quotesVoicesIn]: { in: [voice] } }, caller)))
  }
  return found
}

/** Sources that show a picture. */
export const findShowing = (media: string, caller: Caller): Promise<string[]> =>
  findPublic({ media: { in: [media] } }, caller)

/**
 * The voices whose receipts tell an answer, or are to tell it: drafts may have come between, so that what it answered
 * when it was last public is known to the receipts alone.
 */
export async function findAnswered(response: string, states: readonly unknown[], caller: Caller): Promise<string[]> {
  const { payload, req } = caller
  const published = await payload.findByID({
    collection: 'responses',
    id: response,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const voices = [...states, published].flatMap((state) => (isRecord(state) ? toIds(state.voices) : []))
  const told = await findPublic({ references: { in: [response] } }, caller)
  return [...told, ...voices.map((voice) => `voices/${voice}`)]
}

/** Voices of a place whose people were counted anew, where that changes what may be told of their tellers. */
export async function findCounted(states: readonly unknown[], caller: Caller): Promise<string[]> {
  const places = states.flatMap((state) => (isRecord(state) ? (toId(state.area) ?? []) : []))
  return findToldOtherwise([...new Set(places)], caller)
}

async function findIn(collection: CollectionSlug, where: Where, { payload, req }: Caller): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => `${collection}/${id}`)
}

async function findPublic(where: Where, { payload, req }: Caller): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where,
    depth: 0,
    pagination: false,
    select: { source: true },
    overrideAccess: true,
    req,
  })
  return docs.map(({ source }) => source)
}
