import type { ChangedField, Kind } from '@aritai/publication'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { compareDocuments } from './compare-documents.ts'
import { getPublicBody, getPublicNames, holdsVoices } from './public-body.ts'

const contextKey = (collection: string, id: unknown) => `publicBefore:${collection}:${String(id)}`

/** Remembers, before a save, what citizens read of the document until now. */
export async function rememberPublic(kind: Kind, collection: string, id: unknown, req: PayloadRequest): Promise<void> {
  if (id === undefined || holdsVoices.has(kind)) return
  const body = await getPublicBody(kind, String(id), req)
  // Only now: a call of the Local API gives the request another context.
  req.context[contextKey(collection, id)] = body
}

/** After the save: how what citizens read differs from before; undefined where there was nothing to compare. */
export async function getDifference(
  kind: Kind,
  { slug, flattenedFields }: Pick<SanitizedCollectionConfig, 'slug' | 'flattenedFields'>,
  id: unknown,
  req: PayloadRequest,
): Promise<ChangedField[] | undefined> {
  const key = contextKey(slug, id)
  const before = req.context[key] as Record<string, unknown> | undefined
  delete req.context[key]
  if (!before) return undefined
  const after = await getPublicBody(kind, String(id), req)
  if (!after) return undefined
  return compareDocuments(flattenedFields, { before, after }, await getPublicNames([before, after], req))
}
