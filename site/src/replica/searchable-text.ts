import type { Kind } from '@aritai/publication'

/** Kinds that nobody searches for: settings, numbers and sealed things. */
const unsearched: ReadonlySet<Kind> = new Set<Kind>(['receipt', 'site', 'population', 'purpose', 'department'])

/** Fields that hold text outside `localizedText`. */
const plainFields = new Set(['text', 'displayName', 'code'])
const languages = new Set(['ja', 'en', 'ja-easy'])

/** All words of a document in all its languages, one text a line. Ids, addresses and file names are not words. */
export function getSearchableText(kind: Kind, document: unknown): string {
  return unsearched.has(kind) ? '' : collect(document).join('\n')
}

function collect(value: unknown): string[] {
  if (Array.isArray(value))
    return isInlines(value) ? [value.map((inline) => inline.text).join('')] : value.flatMap(collect)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => {
    // What a change took away is found on its page, not by searching for what is said today.
    if (name === 'difference') return []
    if (typeof member === 'string') return languages.has(name) || plainFields.has(name) ? [member] : []
    return collect(member)
  })
}

/** A paragraph may change its type in the middle of a word; it is searched as one text. */
function isInlines(value: unknown[]): value is { text: string }[] {
  return value.length > 0 && value.every((item) => hasText(item))
}

const hasText = (item: unknown) =>
  typeof item === 'object' && item !== null && 'text' in item && typeof item.text === 'string'
