import type { Channel } from '@aritai/domain'
import type { Picture } from '@aritai/publication'
import type { Payload, PayloadRequest } from 'payload'
import { getVoiceChannels } from '../collections/voices/voice-channels.ts'
import { isRecord } from './projection/localized-text.ts'
import { toId } from './projection/relation.ts'
import { toPicture } from './projection/to-picture.ts'
import type { PublishingContext, SourceDocument } from './publisher.ts'

/** Until the city has chosen an age of its own. */
export const defaultGuardianAge = 16

type Caller = { payload: Payload; req: Partial<PayloadRequest> }

/** Looks up the pictures and voices a document refers to, wherever in it they are. */
export async function gatherContext(document: SourceDocument, { payload, req }: Caller): Promise<PublishingContext> {
  const ids = collectStrings(document)
  const { guardianAge } = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, req })
  const age = guardianAge ?? defaultGuardianAge
  const [pictures, voices] = await Promise.all([
    findPictures(ids, { payload, req }),
    findVoices(ids, age, { payload, req }),
  ])
  return { payload, req, pictures, ...voices, guardianAge: age }
}

// Relations are plain ids at depth 0, told from other text only by their form: a UUID or 24 hexadecimal digits.
const idForm = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function collectStrings(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (idForm.test(value)) found.add(value)
  } else if (Array.isArray(value)) for (const item of value) collectStrings(item, found)
  else if (isRecord(value)) {
    const relation = toId(value)
    if (relation) collectStrings(relation, found)
    for (const inner of Object.values(value)) collectStrings(inner, found)
  }
  return found
}

async function findPictures(ids: ReadonlySet<string>, { payload, req }: Caller): Promise<Map<string, Picture>> {
  if (ids.size === 0) return new Map()
  // The publisher acts for the system: whoever saved the document need not be allowed to read every picture.
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const pictures = docs.map((media) => [media.id, toPicture(media as unknown as Record<string, unknown>)] as const)
  return new Map(pictures.filter((entry): entry is readonly [string, Picture] => entry[1] !== undefined))
}

async function findVoices(
  ids: ReadonlySet<string>,
  guardianAge: number,
  { payload, req }: Caller,
): Promise<Pick<PublishingContext, 'voices' | 'publicVoices'>> {
  const found: Record<Channel, Set<string>> = { citizens: new Set(), showcase: new Set() }
  if (ids.size === 0) return { voices: [], publicVoices: found }
  const { docs } = await payload.find({
    collection: 'voices',
    where: { id: { in: [...ids] } },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const voice of docs) {
    for (const channel of getVoiceChannels(voice as unknown as SourceDocument, guardianAge))
      found[channel].add(voice.id)
  }
  return { voices: docs.map(({ id }) => id), publicVoices: found }
}
