import type { LogicModelColumn } from '@aritai/domain'

/**
 * A key for a new part: one more than the highest of its column. Unlike the first free one it is never the key of a
 * part that was just removed, so that versions can be told apart.
 */
export function newKey(column: LogicModelColumn, keys: readonly string[]): string {
  const numbers = keys.flatMap((key) => {
    const [, number] = new RegExp(`^${column}-(\\d+)$`).exec(key) ?? []
    return number === undefined ? [] : [Number(number)]
  })
  return `${column}-${Math.max(0, ...numbers) + 1}`
}
