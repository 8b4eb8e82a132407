import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'

type RawTables = Record<string, { columns: Record<string, { name: string; notNull?: boolean }> }>

/** What a row of localized values cannot be without. */
const ownColumns = new Set(['_locale', '_parent_id', 'id'])

/**
 * Lets every localized value be missing in the database. A required text is required in Japanese, by its validation;
 * Payload would have every language's row hold it, and a save with one translation of two would fail after the old
 * rows were deleted: without transactions the Japanese words would be gone.
 */
export const letTranslationsWait: SQLiteSchemaHook = (args) => {
  const { rawTables } = (args as typeof args & { adapter: { rawTables: RawTables } }).adapter
  for (const [name, table] of Object.entries(rawTables)) {
    if (!name.endsWith('_locales')) continue
    for (const column of Object.values(table.columns)) if (!ownColumns.has(column.name)) column.notNull = false
  }
  return args.schema
}
