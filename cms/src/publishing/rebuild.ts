import type { Payload } from 'payload'
import { PublicationRefused } from './publication-refused.ts'
import { readPublished, refreshPublications, refreshSettings } from './publications.ts'
import { getPublisher, publishers } from './publishers.ts'
import { takeTurn } from './take-turn.ts'

type RebuildOptions = {
  /** Called once it is known which documents there are; what is saved after that needs no rebuild. */
  onListed?: () => void
}

/** Projects everything again: at start, after a restore, and after the demonstration city was written. */
export async function rebuildPublications(payload: Payload, { onListed }: RebuildOptions = {}): Promise<void> {
  const sources = await listSources(payload)
  onListed?.()
  await refreshSettings({ payload }).catch((error: unknown) => logRefusal(payload, 'globals/settings', error))
  for (const { collection, id } of sources) {
    await refreshPublications(collection, id, { payload }).catch((error: unknown) =>
      logRefusal(payload, `${collection}/${id}`, error),
    )
  }
  await removeOrphans(payload, new Set(sources.map(({ collection, id }) => `${collection}/${id}`)))
}

async function listSources(payload: Payload): Promise<{ collection: string; id: string }[]> {
  const found: { collection: string; id: string }[] = []
  for (const { collection } of publishers) {
    const { docs } = await payload.find({ collection, depth: 0, pagination: false, select: {}, overrideAccess: true })
    found.push(...docs.map(({ id }) => ({ collection, id: String(id) })))
  }
  return found
}

/** What is public without a document behind it, as a crash between two writes can leave it. */
async function removeOrphans(payload: Payload, known: ReadonlySet<string>): Promise<void> {
  const { docs } = await payload.find({
    collection: 'publications',
    depth: 0,
    pagination: false,
    select: { source: true },
    overrideAccess: true,
  })
  for (const source of new Set(docs.map((row) => row.source))) {
    if (source === 'globals/settings' || known.has(source)) continue
    // The document may have been made since the list was: it is looked up again, after any save of it.
    await takeTurn(source, () => removeIfOrphan(payload, source))
  }
}

async function removeIfOrphan(payload: Payload, source: string): Promise<void> {
  const [collection = '', id = ''] = source.split('/')
  const publisher = getPublisher(collection)
  if (publisher && (await readPublished(publisher, id, { payload }))) return
  const where = { source: { equals: source } }
  await payload.delete({ collection: 'publications', where, overrideAccess: true })
}

/** Other errors may repeat what a citizen wrote: their name only. */
const getName = (error: unknown) => (error instanceof Error ? error.name : 'unknown error')

function logRefusal(payload: Payload, source: string, error: unknown): void {
  payload.logger.error(
    `${source} cannot be published: ${error instanceof PublicationRefused ? error.message : getName(error)}`,
  )
}
