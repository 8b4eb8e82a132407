import type { SQLiteAdapterArgs } from '@payloadcms/db-sqlite'

export const migrations: NonNullable<SQLiteAdapterArgs['prodMigrations']> = []
