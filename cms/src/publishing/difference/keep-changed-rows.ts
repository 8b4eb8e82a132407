import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../projection/localized-text.ts'

type Values = Record<string, unknown>
type Sides = { before: Values; after: Values }

/**
 * The same two documents with only those rows of their lists that differ, so that a change of one row does not repeat
 * what the others say. A row keeps its own words, which name it, and of the lists within it only what differs. A list
 * in another order with the same rows stays whole.
 */
export function keepChangedRows({ before, after }: Sides): Sides {
  const kept = { before: { ...before }, after: { ...after } }
  for (const name of Object.keys(after)) {
    const [was, is] = [before[name], after[name]]
    if (!isListOfRows(was) || !isListOfRows(is)) continue
    const rows = keepRows(was, is)
    kept.before[name] = rows.before
    kept.after[name] = rows.after
  }
  return kept
}

function keepRows(was: readonly Values[], is: readonly Values[]): { before: Values[]; after: Values[] } {
  const before = was.filter((row) => !is.some((other) => isDeepStrictEqual(row, other)))
  const after = is.filter((row) => !was.some((other) => isDeepStrictEqual(row, other)))
  if (before.length === 0 && after.length === 0) return { before: [...was], after: [...is] }
  return {
    before: before.map((row) => keepChangedRows({ before: row, after: findSame(after, row) ?? row }).before),
    after: after.map((row) => keepChangedRows({ before: findSame(before, row) ?? row, after: row }).after),
  }
}

/** The same row on the other side: rows that others refer to have a key. */
const findSame = (rows: readonly Values[], { key }: Values) =>
  typeof key === 'string' ? rows.find((row) => row.key === key) : undefined

const isListOfRows = (value: unknown): value is Values[] => Array.isArray(value) && value.every(isRecord)
