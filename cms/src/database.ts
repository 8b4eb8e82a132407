import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { indexLocalesByParent } from './database/index-locales-by-parent.ts'
import { letTranslationsWait } from './database/let-translations-wait.ts'
import { searchLiterally } from './database/search-literally.ts'
import { env } from './env.ts'
import { migrations } from './migrations/index.ts'

/** The database named by `DATABASE_URL`: a SQLite file, or MongoDB. Nothing outside this file knows which one runs. */
export const database = env.databaseUrl.startsWith('file:') ? sqlite(env.databaseUrl) : mongodb(env.databaseUrl)

function sqlite(url: string) {
  mkdirSync(path.dirname(url.slice('file:'.length)), { recursive: true })
  return sqliteAdapter({
    client: { url },
    idType: 'uuid',
    // Ids of seeds and of restored documents are given.
    allowIDOnCreate: true,
    wal: true,
    busyTimeout: 10_000,
    // The schema changes by committed migrations only; pushing once would make them refuse to run.
    push: false,
    // Overlapping transactions fail with SQLITE_BUSY and leak file handles in @libsql/client.
    transactionOptions: false,
    beforeSchemaInit: [letTranslationsWait, searchLiterally],
    afterSchemaInit: [indexLocalesByParent],
    migrationDir: path.join(env.projectRoot, 'cms', 'src', 'migrations'),
    prodMigrations: migrations,
  })
}

function mongodb(url: string) {
  return mongooseAdapter({
    url,
    // Addresses and receipts are unique from the first request on, not some time after it.
    ensureIndexes: true,
    migrationDir: path.join(env.projectRoot, 'cms', 'src', 'migrations', 'mongodb'),
    // Transactions exist on replica sets and sharded clusters only.
    ...(/[?&]replicaSet=/.test(url) || url.startsWith('mongodb+srv:') ? {} : { transactionOptions: false as const }),
  })
}
