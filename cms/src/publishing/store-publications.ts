import { canonicalJson, getDocumentSchema, getPictureFiles, hashDocument } from '@aritai/publication'
import type { Payload, PayloadRequest } from 'payload'
import { PublicationRefused } from './publication-refused.ts'
import type { Projected } from './publisher.ts'

type Caller = { payload: Payload; req?: Partial<PayloadRequest> }

/** Ids of what a source was projected with, public or not. */
export type References = { media: readonly string[]; voices: readonly string[] }

/**
 * Makes the record of what is public hold exactly these documents for one source: stores what differs, removes what is
 * public no longer. A document that its schema refuses is removed too; the others are stored, and then a
 * `PublicationRefused` tells why.
 */
export async function storePublications(
  source: string,
  projected: readonly Projected[],
  references: References,
  { payload, req = {} }: Caller,
): Promise<void> {
  const { rows: wanted, refusals } = toRows(source, projected, references)
  const { docs: present } = await payload.find({
    collection: 'publications',
    where: { source: { equals: source } },
    depth: 0,
    pagination: false,
    select: { key: true, hash: true, media: true, references: true },
    overrideAccess: true,
    req,
  })
  for (const { id, ...before } of present) {
    const row = wanted.get(before.key)
    wanted.delete(before.key)
    if (!row) await payload.delete({ collection: 'publications', id, overrideAccess: true, req })
    else if (isDifferent(before, row)) {
      await payload.update({ collection: 'publications', id, data: row, overrideAccess: true, req })
    }
  }
  for (const row of wanted.values()) {
    await payload.create({ collection: 'publications', data: row, overrideAccess: true, req })
  }
  if (refusals.length > 0) throw new PublicationRefused(refusals)
}

const getKey = ({ channel, kind, id }: Projected) => `${channel}/${kind}/${id}`

function toRows(source: string, projected: readonly Projected[], { media, voices }: References) {
  const rows = new Map<string, ReturnType<typeof toRow>>()
  const refusals: { key: string; error: unknown }[] = []
  for (const one of projected) {
    const key = getKey(one)
    try {
      rows.set(key, toRow(one, source, [...media], [...voices, ...(one.answers ?? [])]))
    } catch (error) {
      refusals.push({ key, error })
    }
  }
  return { rows, refusals }
}

function toRow(projected: Projected, source: string, media: string[], references: string[]) {
  const { channel, kind, id, body } = projected
  const schema = getDocumentSchema(channel, kind)
  if (!schema) throw new Error(`The channel ${channel} has no documents of the kind ${kind}.`)
  const parsed: unknown = schema.parse(body)
  return {
    key: getKey(projected),
    channel,
    kind,
    documentId: id,
    source,
    hash: hashDocument(parsed),
    body: JSON.parse(canonicalJson(parsed)) as Record<string, unknown>,
    files: getPictureFiles(parsed),
    media,
    references,
  }
}

type Compared = { hash: string; media?: string[] | null; references?: string[] | null }

function isDifferent(before: Compared, after: Compared): boolean {
  return (
    before.hash !== after.hash || !haveSame(before.media, after.media) || !haveSame(before.references, after.references)
  )
}

const haveSame = (before: Compared['media'], after: Compared['media']) =>
  (before ?? []).toSorted().join() === (after ?? []).toSorted().join()
