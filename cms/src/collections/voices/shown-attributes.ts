import { getShownAttributes, type PlacePeople, type VoiceAttributes } from '@aritai/domain'
import type { Payload, PayloadRequest } from 'payload'
import { isRecord } from '../../publishing/projection/localized-text.ts'
import { toId } from '../../publishing/projection/relation.ts'
import { readPeople } from '../population/read-people.ts'

type Caller = { payload: Payload; req: Partial<PayloadRequest> }

/** The attributes of a stored voice that may stand beside it in public: never so many that they point to one person. */
export async function getPublicAttributes(voice: object, caller: Caller): Promise<VoiceAttributes> {
  const attributes = getAttributes(voice)
  return getShownAttributes(attributes, await readPeople(getPlaces([attributes]), caller))
}

/**
 * The sources of published voices of these places that would be told otherwise than they are, once the people of the
 * places were counted anew. Few, if any: most groups are far from the limit.
 */
export async function findToldOtherwise(places: readonly string[], { payload, req }: Caller): Promise<string[]> {
  const inPlaces = { in: [...places] }
  const { docs: voices } = await payload.find({
    collection: 'voices',
    where: {
      and: [{ state: { equals: 'published' } }, { or: [{ area: inPlaces }, { schoolDistrict: inPlaces }] }],
    },
    select: { area: true, schoolDistrict: true, generation: true, perspective: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const people = await readPeople(getPlaces(voices.map(getAttributes)), { payload, req })
  const told = await readTold(
    voices.map(({ id }) => id),
    { payload, req },
  )
  return voices
    .filter((voice) => told.has(voice.id) && !isTold(told.get(voice.id) ?? {}, getAttributes(voice), people))
    .map(({ id }) => `voices/${id}`)
}

function isTold(told: VoiceAttributes, attributes: VoiceAttributes, people: ReadonlyMap<string, PlacePeople>): boolean {
  const shown = getShownAttributes(attributes, people)
  return (Object.keys(attributes) as (keyof VoiceAttributes)[]).every((name) => told[name] === shown[name])
}

/** What is public of these voices' attributes now, by voice. */
async function readTold(voices: readonly string[], { payload, req }: Caller): Promise<Map<string, VoiceAttributes>> {
  if (voices.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [{ kind: { equals: 'voice' } }, { channel: { equals: 'citizens' } }, { documentId: { in: [...voices] } }],
    },
    select: { documentId: true, body: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ documentId, body }) => [documentId, getAttributes(isRecord(body) ? body : {})]))
}

function getAttributes(voice: object): VoiceAttributes {
  const { area, schoolDistrict, generation, perspective } = voice as Record<string, unknown>
  return {
    area: toId(area),
    schoolDistrict: toId(schoolDistrict),
    generation: (generation ?? undefined) as VoiceAttributes['generation'],
    perspective: (perspective ?? undefined) as VoiceAttributes['perspective'],
  }
}

const getPlaces = (voices: readonly VoiceAttributes[]): string[] =>
  [
    ...new Set(voices.flatMap(({ area, schoolDistrict }) => [area, schoolDistrict]).filter((place) => !!place)),
  ] as string[]
