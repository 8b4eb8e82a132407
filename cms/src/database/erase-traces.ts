import type { Payload } from 'payload'

/**
 * Makes deleted text leave the SQLite file too: freed pages are overwritten (`prepareErasure`), and the log of recent
 * writes is brought into the file and emptied. MongoDB does this in its own way. A log that somebody is reading cannot
 * be emptied: it is noted, and `retryErasure` finishes it.
 */
export async function eraseTraces({ db, logger }: Payload): Promise<void> {
  if (!isSqlite(db)) return
  const { rows } = await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE);')
  pending[pendingKey] = Number(Object.values(rows[0] ?? {})[0]) !== 0
  if (pending[pendingKey]) logger.warn('The write-ahead log is in use; it is emptied as soon as it is free.')
}

/** Empties the log that was in use when something was erased. Called every minute; does nothing otherwise. */
export async function retryErasure(payload: Payload): Promise<void> {
  if (pending[pendingKey] !== false) await eraseTraces(payload)
}

/**
 * The runner and the hooks are bundled apart and have this module twice; a symbol on the process joins them. Not set yet
 * means that a process before this one may have left something.
 */
const pendingKey = Symbol.for('aritai.erasure.pending')
type Pending = { [pendingKey]?: boolean }
const pending = globalThis as Pending

/** Told to the connection once, at start. */
export async function prepareErasure({ db }: Payload): Promise<void> {
  if (isSqlite(db)) await db.client.execute('PRAGMA secure_delete = ON;')
}

type SqliteClient = { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }

function isSqlite<D extends object>(db: D): db is D & { client: SqliteClient } {
  return 'name' in db && db.name === 'sqlite' && 'client' in db && Boolean(db.client)
}
