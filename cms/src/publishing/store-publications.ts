import { canonicalJson, getDocumentSchema, getPictureFiles, hashDocument } from '@aritai/publication'
import type { Payload, PayloadRequest } from 'payload'
import type { Projected } from './publisher.ts'

type Caller = { payload: Payload; req?: Partial<PayloadRequest> }

/**
 * Makes the record of what is public hold exactly these documents for one source: stores what differs, removes what is
 * public no longer. Throws a `ZodError` for a projection that its schema refuses; then nothing is changed.
 */
export async function storePublications(
  source: string,
  projected: readonly Projected[],
  media: readonly string[],
  { payload, req = {} }: Caller,
): Promise<void> {
  const wanted = new Map(projected.map((one) => [getKey(one), { ...toRow(one), source, media: [...media] }]))
  const { docs: present } = await payload.find({
    collection: 'publications',
    where: { source: { equals: source } },
    depth: 0,
    pagination: false,
    select: { key: true, hash: true },
    overrideAccess: true,
    req,
  })
  for (const { id, key, hash } of present) {
    const row = wanted.get(key)
    wanted.delete(key)
    if (!row) await payload.delete({ collection: 'publications', id, overrideAccess: true, req })
    else if (row.hash !== hash) {
      await payload.update({ collection: 'publications', id, data: row, overrideAccess: true, req })
    }
  }
  for (const row of wanted.values()) {
    await payload.create({ collection: 'publications', data: row, overrideAccess: true, req })
  }
}

const getKey = ({ channel, kind, id }: Projected) => `${channel}/${kind}/${id}`

function toRow(projected: Projected) {
  const { channel, kind, id, body } = projected
  const schema = getDocumentSchema(channel, kind)
  if (!schema) throw new Error(`The channel ${channel} has no documents of the kind ${kind}.`)
  const parsed: unknown = schema.parse(body)
  return {
    key: getKey(projected),
    channel,
    kind,
    documentId: id,
    hash: hashDocument(parsed),
    body: JSON.parse(canonicalJson(parsed)) as Record<string, unknown>,
    files: getPictureFiles(parsed),
  }
}
