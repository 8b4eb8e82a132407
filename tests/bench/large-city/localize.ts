import { randomBytes } from 'node:crypto'
import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

/** The document as the database adapter takes it: fields with languages hold `{ ja: … }`. */
export function localize(fields: readonly FlattenedField[], data: Data): Data {
  const known = new Map(fields.map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = known.get(name)
      const inner = field && 'flattenedFields' in field ? inside(field.flattenedFields, value) : value
      return [name, field?.localized && inner !== undefined ? { ja: inner } : inner]
    }),
  )
}

function inside(fields: readonly FlattenedField[], value: unknown): unknown {
  // Payload gives rows their ids before the adapter sees them.
  if (Array.isArray(value))
    return value.map((row) => ({ id: randomBytes(12).toString('hex'), ...localize(fields, row) }))
  return typeof value === 'object' && value !== null ? localize(fields, value as Data) : value
}
