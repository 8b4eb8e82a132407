import type { Kind } from '@aritai/publication'

/**
 * Where a document stands among its kind, as a text that sorts ascending: by `order`, else newest day or year first,
 * else by code or slug with numbers in their natural order (1-2 before 1-10).
 */
export function getPosition(kind: Kind, document: Record<string, unknown>): string {
  const { order, code, slug, id } = document
  const name = toNaturalKey(String(code ?? slug ?? id ?? ''))
  if (typeof order === 'number') return `${String(order + 1_000_000).padStart(8, '0')} ${name}`
  const newest = newestFirst[kind]?.map((field) => document[field]).find((value) => value !== undefined)
  return newest === undefined ? name : `${invertDigits(String(newest).padStart(10, '0'))} ${name}`
}

/** The field that tells how new a document of the kind is; a voice of the showcase knows its month only. */
const newestFirst: Partial<Record<Kind, readonly string[]>> = {
  'brand-identity': ['generation'],
  change: ['changedAt', 'changedOn'],
  decision: ['decidedOn'],
  dialogue: ['heldOn'],
  evaluation: ['fiscalYear'],
  plan: ['startsInFiscalYear'],
  population: ['countedOn'],
  prompt: ['opensOn'],
  purpose: ['effectiveOn'],
  response: ['respondedOn'],
  story: ['publishedOn'],
  voice: ['publishedOn', 'receivedIn'],
}

const invertDigits = (text: string) => text.replace(/\d/g, (digit) => String(9 - Number(digit)))
const toNaturalKey = (text: string) => text.replace(/\d{1,10}/g, (digits) => digits.padStart(10, '0'))
