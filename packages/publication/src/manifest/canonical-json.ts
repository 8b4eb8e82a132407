import { createHash } from 'node:crypto'

/**
 * JSON with one spelling per value: keys in code-unit order, absent (`undefined`) members left out, no spaces. Two
 * machines that hold the same document therefore hold the same hash. Refuses with a `TypeError` what JSON cannot carry
 * faithfully: numbers that are not finite, dates, maps, functions.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .filter((name) => value[name] !== undefined)
      .sort(byCodeUnit)
      .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`)
    return `{${members.join(',')}}`
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  throw new TypeError(`A public document cannot hold ${typeof value === 'object' ? 'this object' : String(value)}`)
}

/** Lower-case hexadecimal SHA-256 of the canonical JSON. */
export function hashDocument(document: unknown): string {
  return createHash('sha256').update(canonicalJson(document), 'utf8').digest('hex')
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
