import type { Payload } from 'payload'

/**
 * Makes deleted text leave the SQLite file too: freed pages are overwritten (`prepareErasure`), and the log of recent
 * writes is brought into the file and emptied. MongoDB does this in its own way.
 */
export async function eraseTraces({ db, logger }: Payload): Promise<void> {
  if (!isSqlite(db)) return
  const { rows } = await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE);')
  if (Number(Object.values(rows[0] ?? {})[0]) !== 0)
    logger.warn('The write-ahead log is in use and was not emptied yet.')
}

/** Told to the connection once, at start. */
export async function prepareErasure({ db }: Payload): Promise<void> {
  if (isSqlite(db)) await db.client.execute('PRAGMA secure_delete = ON;')
}

type SqliteClient = { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }

function isSqlite<D extends object>(db: D): db is D & { client: SqliteClient } {
  return 'name' in db && db.name === 'sqlite' && 'client' in db && Boolean(db.client)
}
