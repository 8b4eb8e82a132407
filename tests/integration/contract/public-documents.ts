import type { Channel } from '@aritai/domain'
import type { Kind } from '@aritai/publication'
import type { Cms } from './cms.ts'
import { asSystem } from './staff.ts'

/** What is public of a kind under an id on a channel; undefined when nothing is. */
export async function getPublic({ payload }: Cms, channel: Channel, kind: Kind, id: string): Promise<unknown> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { key: { equals: `${channel}/${kind}/${id}` } },
    ...asSystem,
  })
  if (docs.length > 1) throw new Error(`${docs.length} public documents have one key.`)
  return docs[0]?.body
}

/** Everything that is public now, by key, without the days and hours of its recording. */
export async function getEverythingPublic({ payload }: Cms): Promise<Record<string, { hash: string; body: unknown }>> {
  const { docs } = await payload.find({ collection: 'publications', pagination: false, ...asSystem })
  const rows = docs.map(({ key, hash, body }) => [key, { hash, body }] as const)
  if (new Set(rows.map(([key]) => key)).size !== rows.length) throw new Error('A public document is recorded twice.')
  return Object.fromEntries(rows)
}
