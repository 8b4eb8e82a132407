/**
 * A copy of a document that quotes a voice no more: its id is gone from every `voices` relation, and edited text has
 * lost the places that show it. Gives the very same object back when there was nothing to remove.
 */
export function withoutVoice<T>(document: T, voice: string): T {
  return JSON.stringify(document)?.includes(voice) ? (strip(document, voice, '') as T) : document
}

function strip(value: unknown, voice: string, key: string): unknown {
  if (Array.isArray(value)) {
    const kept = key === 'voices' ? value.filter((item) => idOfRelation(item) !== voice) : value
    return kept
      .filter((item, index) => !isQuotation(item, kept[index + 1], voice))
      .map((item) => strip(item, voice, ''))
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, strip(inner, voice, name)]))
}

/** The place that shows the voice, or the words of it that are quoted directly before that place. */
function isQuotation(node: unknown, next: unknown, voice: string): boolean {
  return showsVoice(node, voice) || (isQuote(node) && showsVoice(next, voice))
}

const isQuote = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'quote'

function showsVoice(node: unknown, voice: string): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { type, relationTo, value } = node as Record<string, unknown>
  return type === 'relationship' && relationTo === 'voices' && idOfRelation(value) === voice
}

function idOfRelation(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value
}
