import type { PlacePeople } from '@aritai/domain'
import type { Payload, PayloadRequest } from 'payload'
import { toId } from '../../publishing/projection/relation.ts'

type Caller = { payload: Payload; req: Partial<PayloadRequest> }

/** The people of places at their latest published count; a place that nobody counted is missing. */
export async function readPeople(
  places: readonly string[],
  { payload, req }: Caller,
): Promise<Map<string, PlacePeople>> {
  if (places.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'population',
    where: { and: [{ area: { in: [...places] } }, { _status: { equals: 'published' } }] },
    sort: 'countedOn',
    depth: 0,
    pagination: false,
    select: { area: true, total: true, byGeneration: true },
    // What may be public is a rule for the whole city, whoever saves.
    overrideAccess: true,
    req,
  })
  // Of one place the newest comes last and stays.
  return new Map(
    docs.flatMap(({ area, total, byGeneration }) => {
      const place = toId(area)
      return place === undefined ? [] : [[place, { total, byGeneration: byGeneration ?? [] }] as const]
    }),
  )
}
