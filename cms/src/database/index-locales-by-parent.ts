import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite/types'

/**
 * Adds an index on `_parent_id` to every table of localized values. Payload joins them by parent, but its own index
 * begins with the locale: without this one a list of 2,000 documents takes 1.5 s instead of 14 ms.
 */
export const indexLocalesByParent: SQLiteSchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales')) continue
    extendTable({
      table,
      extraConfig: (columns) => ({ [`${name}_by_parent`]: index(`${name}_by_parent_idx`).on(columns._parentID) }),
    })
  }
  return schema
}
