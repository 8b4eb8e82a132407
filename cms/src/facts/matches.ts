import type { Where } from 'payload'

/**
 * Whether a document in memory is among those that an access query finds. Knows what our predicates use (`equals`, `in`,
 * `and`, `or`) and refuses anything else loudly, since to misread it would show what must not be seen. `known` are the
 * fields a document can have, where it may leave out those without a value.
 */
export function matches(document: object, where: Where, known = Object.keys(document)): boolean {
  return Object.entries(where).every(([key, condition]) => {
    if (key === 'and') return asQueries(condition).every((query) => matches(document, query, known))
    if (key === 'or') return asQueries(condition).some((query) => matches(document, query, known))
    return meets(valueAt(document, key, known), condition)
  })
}

function meets(value: unknown, condition: unknown): boolean {
  return Object.entries(condition as object).every(([operator, wanted]) => {
    if (operator === 'equals') return isOneOf(value, [wanted])
    if (operator === 'in' && Array.isArray(wanted)) return isOneOf(value, wanted)
    throw new Error(`Facts cannot be asked with “${operator}”`)
  })
}

/** In a list it is enough that one value is wanted, as in a database. */
function isOneOf(value: unknown, wanted: readonly unknown[]): boolean {
  return Array.isArray(value) ? value.some((one) => wanted.includes(one)) : wanted.includes(value)
}

function valueAt(document: object, path: string, known: readonly string[]): unknown {
  if (!known.includes(path)) throw new Error(`Facts have no “${path}”`)
  return (document as Record<string, unknown>)[path]
}

const asQueries = (condition: unknown) => condition as Where[]
