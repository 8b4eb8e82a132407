import type { CollectionSlug, Payload } from 'payload'
import { localize } from './localize.ts'

/** Documents as the forms hold them, in Japanese, each with its id. */
export type Written = { id: string } & Record<string, unknown>

/**
 * Writes documents straight into the database, past hooks and rules, which would take half an hour. Collections with
 * drafts get the version that the admin's lists read.
 */
export async function writeDocuments(payload: Payload, collection: CollectionSlug, documents: readonly Written[]) {
  const { config } = payload.collections[collection]
  const hasDrafts = Boolean(config.versions?.drafts)
  for (const [index, document] of documents.entries()) {
    // Older and newer ones, as in a city: overviews ask what changed since.
    const at = new Date(Date.now() - (documents.length - index) * 60_000).toISOString()
    const written = {
      ...document,
      slug: `${collection}-${index}`,
      sample: true,
      revision: 1,
      createdAt: at,
      updatedAt: at,
    }
    const data = localize(config.flattenedFields, hasDrafts ? { _status: 'published', ...written } : written)
    await payload.db.create({ collection, data, returning: false })
    if (!hasDrafts) continue
    const { id: parent, ...versionData } = data
    const version = { collectionSlug: collection, parent: String(parent), autosave: false, returning: false }
    await payload.db.createVersion({ ...version, versionData, createdAt: at, updatedAt: at })
  }
}
