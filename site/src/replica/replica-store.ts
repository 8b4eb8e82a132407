import type { DatabaseSync } from 'node:sqlite'
import type { Channel } from '@aritai/domain'
import { openDatabase } from './database.ts'
import { createDocumentRows, type DocumentRows } from './document-rows.ts'
import { prepareTables } from './prepare-tables.ts'

/**
 * One channel's copy of the public documents, in a SQLite file of its own: what was not pushed to a channel cannot be
 * read from it. Documents change through `applyPush` and `hideVoices` only; pages read through `createReplicaReader`.
 */
export type ReplicaStore = {
  readonly channel: Channel
  readonly database: DatabaseSync
  readonly rows: DocumentRows
  /** Ids of voices that were taken back and may still be pushed by a CMS that has not heard of it. */
  readonly withdrawn: Set<string>
  getMeta(name: 'revision' | 'recipient'): string | undefined
  setMeta(name: 'revision' | 'recipient', value: string): void
  /** `kind/id` → hash of everything held, hidden documents included, as the manifest tells it. */
  getHashes(): Record<string, string>
  holdsVoice(id: string): boolean
  /** Whether a visible document shows this file. */
  isFileShown(name: string): boolean
  isFileOfVoice(name: string): boolean
  close(): void
}

export function openReplicaStore(channel: Channel, file: string): ReplicaStore {
  const database = openDatabase(file)
  prepareTables(channel, database)
  const getMeta = database.prepare('SELECT value FROM meta WHERE name = ?')
  const setMeta = database.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
  const hashes = database.prepare('SELECT kind, id, hash FROM documents ORDER BY kind, id')
  const holdsVoice = database.prepare(`SELECT 1 FROM documents WHERE kind = 'voice' AND id = ?`)
  const shownFile = database.prepare('SELECT 1 FROM files WHERE name = ? LIMIT 1')
  const voiceFile = database.prepare(
    `SELECT 1 FROM files f JOIN documents d ON d.number = f.document WHERE f.name = ? AND d.kind = 'voice' LIMIT 1`,
  )
  const withdrawn = database.prepare('SELECT voice FROM hidden').all()
  return {
    channel,
    database,
    rows: createDocumentRows(database),
    withdrawn: new Set(withdrawn.map(({ voice }) => String(voice))),
    getMeta: (name) => getMeta.get(name)?.value?.toString(),
    setMeta: (name, value) => void setMeta.run(name, value),
    getHashes: () => Object.fromEntries(hashes.all().map((row) => [`${row.kind}/${row.id}`, String(row.hash)])),
    holdsVoice: (id) => holdsVoice.get(id) !== undefined,
    isFileShown: (name) => shownFile.get(name) !== undefined,
    isFileOfVoice: (name) => voiceFile.get(name) !== undefined,
    close: () => database.close(),
  }
}
