import { type Column, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite/types'

type Operators = { like: (column: Column, pattern: string) => SQL }

/**
 * Lets a search take `%` and `_` for what they are, as MongoDB does: Payload puts the words of a search into a pattern
 * of SQL without escaping them, and 「50%」 would find every voice with 50 in it.
 */
export const searchLiterally: SQLiteSchemaHook = (args) => {
  const { operators } = (args as typeof args & { adapter: { operators: Operators } }).adapter
  operators.like = (column, pattern) => sql`${column} like ${escapePattern(pattern)} escape '\\'`
  return args.schema
}

/** The pattern `%…%` with everything between its ends meant literally. */
export function escapePattern(pattern: string): string {
  const [, start = '', words = '', end = ''] = /^(%?)(.*?)(%?)$/s.exec(pattern) ?? []
  return `${start}${words.replace(/[\\%_]/g, '\\$&')}${end}`
}
