import type { Channel } from '@aritai/domain'
import { getManifestDifference, type Manifest, type Push } from '@aritai/publication'
import type { Payload } from 'payload'
import { readPictureFile } from '../../collections/media/read-picture-file.ts'
import type { ReplicaClient } from './replica-client.ts'
import { reportOnce } from './report-once.ts'
import { sendDocuments } from './send-documents.ts'
import { sendFiles } from './send-files.ts'

const batch = 200
type Wanted = { id: string; ref: string; hash: string; files: string[] }

/** How much one delivery moved, for the log. */
export type Delivery = { put: number; removed: number; files: number }

/** Makes a replica hold exactly what `publications` says, for each channel it serves. */
export async function deliver({ payload, replica, channels, recipient }: Order): Promise<Delivery> {
  const done: Delivery = { put: 0, removed: 0, files: 0 }
  for (const channel of channels) {
    const manifest = await replica.getManifest(channel)
    if (manifest) await deliverChannel({ payload, replica, recipient, channel, manifest, done })
  }
  return done
}

/** What to bring to whom; a channel the replica does not serve is passed over. */
type Order = { payload: Payload; replica: ReplicaClient; channels: readonly Channel[]; recipient: string }

type ChannelDelivery = {
  payload: Payload
  replica: ReplicaClient
  recipient: string
  channel: Channel
  manifest: Manifest
  done: Delivery
}

async function deliverChannel({
  payload,
  replica,
  recipient,
  channel,
  manifest,
  done,
}: ChannelDelivery): Promise<void> {
  const wanted = await readWanted(payload, channel)
  const difference = getManifestDifference(new Map(wanted.map(({ ref, hash }) => [ref, hash])), manifest)
  const send = (push: Omit<Push, 'channel' | 'recipient'>) => replica.push({ channel, recipient, ...push })
  // What must no longer be seen goes first: it waits for no file and no other document.
  for (let from = 0; from < difference.remove.length; from += 5000) {
    await send({ put: [], remove: difference.remove.slice(from, from + 5000) })
  }
  done.removed += difference.remove.length
  const report = (what: string, error: unknown) => reportOnce(payload, `${channel} of ${replica.url}`, what, error)
  const byRef = new Map(wanted.map((document) => [document.ref, document]))
  const present = new Set(manifest.files)
  const { sent, unsent } = await sendFiles({
    names: new Set(wanted.flatMap(({ files }) => files).filter((file) => !present.has(file))),
    read: (name) => readPictureFile(payload, name),
    put: (name, bytes) => replica.putFile(channel, name, bytes),
    report,
  })
  done.files += sent
  const put = difference.put.flatMap((ref) => byRef.get(ref) ?? [])
  const ready = put.filter(({ files }) => !files.some((file) => unsent.has(file)))
  let arrived = 0
  for (let from = 0; from < ready.length; from += batch) {
    const documents = await readBodies(payload, ready.slice(from, from + batch))
    arrived += await sendDocuments(documents, (some) => send({ put: some, remove: [] }), report)
  }
  done.put += arrived
  // An empty push still brings the recipient, without which nobody could tell a story.
  if (arrived === 0 && difference.remove.length === 0) await send({ put: [], remove: [] })
}

async function readWanted(payload: Payload, channel: Channel): Promise<Wanted[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { channel: { equals: channel } },
    depth: 0,
    pagination: false,
    select: { kind: true, documentId: true, hash: true, files: true },
    overrideAccess: true,
  })
  return docs.map((row) => ({
    id: String(row.id),
    ref: `${row.kind}/${row.documentId}`,
    hash: row.hash,
    files: Array.isArray(row.files) ? row.files.filter((file) => typeof file === 'string') : [],
  }))
}

async function readBodies(payload: Payload, wanted: Wanted[]): Promise<Push['put']> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { id: { in: wanted.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map((row) => ({ kind: row.kind, id: row.documentId, hash: row.hash, body: row.body }))
}
