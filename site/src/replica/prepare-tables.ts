import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Channel } from '@aritai/domain'
import { getDocumentSchema, type Kind, publicDocuments, relations } from '@aritai/publication'
import { z } from 'zod'
import { dropRebuilt, inTransaction, tables } from './database.ts'
import { createDocumentRows } from './document-rows.ts'

/** Raised when positions, search pairs or tables change their meaning, so that stores are rebuilt at the next start. */
const indexVersion = 1

/**
 * Makes the tables. A store written by another version of the site is rebuilt from the documents it holds, those apart
 * that the schemas of today refuse; the next push of the CMS brings them back. So a new version serves at once.
 */
export function prepareTables(channel: Channel, database: DatabaseSync): void {
  database.exec(tables)
  const fingerprint = getFingerprint(channel)
  const written = database.prepare(`SELECT value FROM meta WHERE name = 'fingerprint'`).get()?.value
  if (written === fingerprint) return
  inTransaction(database, () => {
    const stored = database.prepare('SELECT kind, id, hash, body FROM documents').all()
    const hidden = database.prepare('SELECT voice FROM hidden').all()
    database.exec(dropRebuilt)
    database.exec(tables)
    // Without this option the index keeps deleted words until it is merged.
    database.exec(`INSERT INTO search (search, rank) VALUES ('secure-delete', 1)`)
    const rows = createDocumentRows(database)
    const withdrawn = new Set(hidden.map(({ voice }) => String(voice)))
    for (const { kind, id, hash, body } of stored) {
      const parsed = getDocumentSchema(channel, String(kind))?.safeParse(JSON.parse(String(body)))
      if (!parsed?.success) continue
      const document = parsed.data as Record<string, unknown>
      rows.put({ kind: String(kind) as Kind, id: String(id), hash: String(hash), document }, withdrawn)
    }
    database.prepare(`INSERT OR REPLACE INTO meta (name, value) VALUES ('fingerprint', ?)`).run(fingerprint)
  })
}

function getFingerprint(channel: Channel): string {
  const schemas = Object.entries(publicDocuments[channel]).map(([kind, schema]) => [
    kind,
    z.toJSONSchema(schema, { unrepresentable: 'any' }),
  ])
  return createHash('sha256')
    .update(JSON.stringify([indexVersion, relations, schemas]))
    .digest('hex')
}
