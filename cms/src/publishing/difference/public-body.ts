import { type Locale, locales } from '@aritai/domain'
import { type Kind, publicDocuments } from '@aritai/publication'
import type { PayloadRequest } from 'payload'
import { isRecord } from '../projection/localized-text.ts'
import { nameOfCriterion, type PublicNames } from './describe-fields.ts'

/** The public document of a kind as citizens have it now; undefined while it is not public. */
export async function getPublicBody(
  kind: Kind,
  id: string,
  req: PayloadRequest,
): Promise<Record<string, unknown> | undefined> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { key: { equals: `citizens/${kind}/${id}` } },
    select: { body: true },
    limit: 1,
    pagination: false,
    depth: 0,
    // What is public anybody may read; the person who saves need not be allowed to read the record of it.
    overrideAccess: true,
    req,
  })
  const body: unknown = docs[0]?.body
  return isRecord(body) ? body : undefined
}

/** What the public documents are called that these bodies refer to. */
export async function getPublicNames(bodies: readonly unknown[], req: PayloadRequest): Promise<PublicNames> {
  const ids = [...new Set(bodies.flatMap(collectStrings))].filter((text) => idForm.test(text))
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'publications',
    // By their keys, which are indexed: among ten thousand public documents a look for ids alone would take long.
    where: { key: { in: ids.flatMap((id) => named.map((kind) => `citizens/${kind}/${id}`)) } },
    select: { documentId: true, body: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.flatMap(({ documentId, body }) => [[documentId, getName(body)] as const, ...nameCriteria(body)]))
}

/** The questions of an identity under the keys by which the answers of the document that names it refer to them. */
function nameCriteria(body: unknown) {
  const criteria = isRecord(body) && Array.isArray(body.criteria) ? body.criteria.filter(isRecord) : []
  return criteria.map(({ key, question }) => [nameOfCriterion(key), toName(question)] as const)
}

/**
 * What can hold words of citizens. Its changes are told by their notes alone: the words of a voice that is withdrawn
 * must not live on in the record of what changed.
 */
export const holdsVoices: ReadonlySet<Kind> = new Set<Kind>([
  'voice',
  'response',
  'receipt',
  'story',
  'dialogue',
  'page',
])

const named = Object.keys(publicDocuments.citizens).filter((kind) => !holdsVoices.has(kind as Kind))
const nameFields = ['name', 'title', 'statement']
const idForm = /^[\w-]{20,64}$/

function getName(body: unknown): Partial<Record<Locale, string>> {
  return toName(isRecord(body) ? nameFields.map((field) => body[field]).find(isRecord) : undefined)
}

function toName(text: unknown): Partial<Record<Locale, string>> {
  const name = isRecord(text) ? text : undefined
  return Object.fromEntries(
    locales.flatMap((locale) => (typeof name?.[locale] === 'string' ? [[locale, name[locale]]] : [])),
  )
}

function collectStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(collectStrings)
  return isRecord(value) ? Object.values(value).flatMap(collectStrings) : []
}
