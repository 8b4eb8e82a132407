import { canonicalJson, getDocumentSchema, getPictureFiles, hashDocument } from '@aritai/publication'
import type { Payload, PayloadRequest } from 'payload'
import { gatherContext } from './gather-context.ts'
import type { Projected, Publisher, SourceDocument } from './publisher.ts'
import { getPublisher, publishers } from './publishers.ts'
import { wakeRunner } from './wake.ts'

type Caller = { payload: Payload; req?: Partial<PayloadRequest> }
type Row = {
  key: string
  channel: string
  kind: string
  documentId: string
  hash: string
  body: unknown
  files: string[]
}

/**
 * Brings the record of what is public up to date for one document, whatever happened to it: projects it again for every
 * channel, stores what differs, removes what is public no longer, and wakes the delivery.
 */
export async function refreshPublications(
  collection: string,
  id: string,
  { payload, req = {} }: Caller,
): Promise<void> {
  const publisher = getPublisher(collection)
  if (!publisher) return
  await inTurn(`${collection}/${id}`, async () => {
    const document = await readPublished(publisher, id, { payload, req })
    const rows = document ? await projectRows(publisher, document, { payload, req }) : []
    await storeRows(getSource(collection, id), rows, { payload, req })
  })
  wakeRunner()
}

/** Projects everything again: at start, after a restore, and after the demonstration city was written. */
export async function rebuildPublications(payload: Payload): Promise<void> {
  for (const publisher of publishers) {
    const { docs } = await payload.find({
      collection: publisher.collection,
      depth: 0,
      pagination: false,
      select: {},
      overrideAccess: true,
    })
    for (const { id } of docs) await refreshPublications(publisher.collection, String(id), { payload })
  }
}

/** Where a public row comes from; one document can stand behind several rows. */
export const getSource = (collection: string, id: string) => `${collection}/${id}`

async function readPublished(publisher: Publisher, id: string, { payload, req = {} }: Caller) {
  const document = await payload.findByID({
    collection: publisher.collection,
    id,
    locale: 'all',
    depth: 0,
    draft: false,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return document as unknown as SourceDocument | null
}

async function projectRows(
  publisher: Publisher,
  document: SourceDocument,
  { payload, req = {} }: Caller,
): Promise<Row[]> {
  const context = await gatherContext(document, { payload, req })
  const projected = await publisher.project(document, context)
  return projected.map(toRow)
}

/** Refuses a projection that the schema refuses: an incomplete document stays inside. */
function toRow({ channel, kind, id, body }: Projected): Row {
  const schema = getDocumentSchema(channel, kind)
  if (!schema) throw new Error(`The channel ${channel} has no documents of the kind ${kind}.`)
  const parsed: unknown = schema.parse(body)
  return {
    key: `${channel}/${kind}/${id}`,
    channel,
    kind,
    documentId: id,
    hash: hashDocument(parsed),
    body: JSON.parse(canonicalJson(parsed)),
    files: getPictureFiles(parsed),
  }
}

async function storeRows(source: string, rows: Row[], { payload, req = {} }: Caller): Promise<void> {
  const { docs: present } = await payload.find({
    collection: 'publications',
    where: { source: { equals: source } },
    depth: 0,
    pagination: false,
    select: { key: true, hash: true },
    overrideAccess: true,
    req,
  })
  const wanted = new Map(rows.map((row) => [row.key, row]))
  for (const { id, key, hash } of present) {
    const row = wanted.get(key)
    wanted.delete(key)
    if (!row) await payload.delete({ collection: 'publications', id, overrideAccess: true, req })
    else if (row.hash !== hash) {
      await payload.update({ collection: 'publications', id, data: { ...row, source }, overrideAccess: true, req })
    }
  }
  for (const row of wanted.values()) {
    await payload.create({ collection: 'publications', data: { ...row, source }, overrideAccess: true, req })
  }
}

const turns = new Map<string, Promise<void>>()

/** Two saves of one document follow each other, so that the older projection never lands last. */
async function inTurn(key: string, work: () => Promise<void>): Promise<void> {
  const before = turns.get(key) ?? Promise.resolve()
  const mine = before.catch(() => undefined).then(work)
  turns.set(key, mine)
  try {
    await mine
  } finally {
    if (turns.get(key) === mine) turns.delete(key)
  }
}
