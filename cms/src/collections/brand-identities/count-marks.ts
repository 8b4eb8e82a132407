import { type CountedMark, getMarkTally, type MarkTally } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'

/** Counts the marks on one version of an identity, by generation and district. */
export async function countMarksOn(req: PayloadRequest, identity: string, version: number): Promise<MarkTally> {
  const { docs: districts } = await req.payload.find({
    collection: 'areas',
    where: { kind: { equals: 'district' } },
    sort: 'order',
    select: { slug: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { docs: marks } = await req.payload.find({
    collection: 'identity-marks',
    where: { and: [{ identity: { equals: identity } }, { identityVersion: { equals: version } }] },
    select: { feeling: true, generation: true, area: true },
    pagination: false,
    depth: 0,
    // What is kept of them are numbers; whoever publishes need not read the marks.
    overrideAccess: true,
    req,
  })
  const slugs = new Map(districts.map(({ id, slug }) => [String(id), String(slug)]))
  const counted = marks.map(
    ({ feeling, generation, area }): CountedMark => ({ feeling, generation, area: slugs.get(idOf(area) ?? '') }),
  )
  return getMarkTally(counted, [...slugs.values()])
}
