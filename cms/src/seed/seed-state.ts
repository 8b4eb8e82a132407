import type { CollectionSlug, Payload } from 'payload'

const key = 'demonstration-city'
/** If one of these holds anything, somebody works with this database. */
const telling = ['users', 'departments', 'areas', 'measures', 'voices', 'pages'] as const satisfies CollectionSlug[]

/** What a database is to the seeding: ours in one of two states, empty, or somebody's, which is left alone. */
export type SeedState = 'empty' | 'started' | 'complete' | 'foreign'

/** Read from the database itself, so that a moved folder or another address cannot mislead. */
export async function getSeedState(payload: Payload): Promise<SeedState> {
  const noted = await payload.kv.get<{ state: 'started' | 'complete' }>(key)
  if (noted) return noted.state
  for (const collection of telling) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    if (totalDocs > 0) return 'foreign'
  }
  return 'empty'
}

/** Notes that the seeding began (before its first document) or is complete (after its last). */
export async function setSeedState(payload: Payload, state: 'started' | 'complete'): Promise<void> {
  await payload.kv.set(key, { state })
}
