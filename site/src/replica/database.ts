import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { toDiskError } from './disk-error.ts'

/** Opens a channel's file, tuned for one writer that serves readers meanwhile. `:memory:` works too. */
export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file)
  // Removed words must be gone from the file, not only from the answers: secure_delete overwrites them.
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA busy_timeout = 5000;
    PRAGMA foreign_keys = ON;
  `)
  return database
}

/** Everything but `meta` and `hidden` can be made again from the documents. */
export const tables = `
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS hidden (voice TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS documents (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    slug TEXT,
    hash TEXT NOT NULL,
    position TEXT NOT NULL,
    hidden INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, id)
  );
  CREATE INDEX IF NOT EXISTS documents_in_order ON documents (kind, hidden, position, id);
  CREATE INDEX IF NOT EXISTS documents_by_slug ON documents (kind, slug);
  CREATE TABLE IF NOT EXISTS links (
    kind TEXT NOT NULL,
    relation TEXT NOT NULL,
    target TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    PRIMARY KEY (kind, relation, target, document)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS links_of_document ON links (document);
  CREATE INDEX IF NOT EXISTS links_to_target ON links (target);
  CREATE TABLE IF NOT EXISTS files (
    name TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    PRIMARY KEY (name, document)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS files_of_document ON files (document);
  CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5 (grams, characters, content = '', tokenize = 'ascii');
`

export const dropRebuilt = `
  DROP TABLE IF EXISTS search; DROP TABLE IF EXISTS files; DROP TABLE IF EXISTS links; DROP TABLE IF EXISTS documents;
`

/** Runs `work` in one transaction; a throw takes everything back. A full disk throws `DiskError`. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw toDiskError(error)
  }
}
