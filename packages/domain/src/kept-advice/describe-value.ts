import { getJapanese } from '../localized/wording.ts'

/** Long enough to tell two wordings apart, short enough to be kept beside each. */
const longest = 2000

/**
 * The words of a field of a document (`challenges.0.title`): its Japanese text; of a group or a list the words in it, so
 * that it is another one when they change. Empty where there is nothing.
 */
export function describeValueAt(document: unknown, path: string): string {
  return describe(valueAt(document, path)).slice(0, longest)
}

/** What stands at a dotted path; undefined where the path leads nowhere. */
export function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), document)
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(describe).join(' / ')
  if (!isRecord(value)) return String(value).trim()
  if ('ja' in value) return getJapanese(value as { ja?: string })
  const parts = Object.entries(value).filter(([key]) => key !== 'id')
  return parts
    .map(([, part]) => describe(part))
    .filter((part) => part !== '')
    .join(' ')
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
