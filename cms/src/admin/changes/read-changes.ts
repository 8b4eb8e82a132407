import type { ChangedField, Kind } from '@aritai/publication'
import { day } from '@aritai/publication'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { findMaskable } from '../../collections/changes/find-maskable.ts'
import type { Language } from '../workspace/language.ts'

/** What the list is narrowed to; days are `2026-11-22`. */
export type ChangeFilter = {
  kind?: string | undefined
  words?: string | undefined
  document?: string | undefined
  from?: string | undefined
  to?: string | undefined
}
export type ChangeRow = {
  id: string
  changedOn: string
  title: string
  note: string
  kind: string
  document: string
  isPublic: boolean
  fields: readonly ChangedField[]
  /** Whether the reader may take words out of it. */
  mayTakeOut: boolean
}
export type KindOption = { kind: Kind; collection: CollectionSlug; label: string }

export const perPage = 20

/** One page of the record of changes, newest first, as the person of `req` may read it. */
export async function readChanges(
  req: PayloadRequest,
  filter: ChangeFilter,
  page: number,
): Promise<{ rows: ChangeRow[]; total: number; pages: number }> {
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'changes',
    where: toQuery(filter),
    sort: ['-changedOn', '-createdAt'],
    limit: perPage,
    page,
    depth: 0,
    locale: 'ja',
    overrideAccess: false,
    req,
  })
  const mayTakeOut = await findMaskable(
    req,
    docs.map(({ subject }) => subject),
  )
  const rows = docs.map(({ id, changedOn, title, note, subject, isPublic, difference }) => ({
    id,
    changedOn,
    title,
    note: note ?? '',
    kind: subject.kind,
    document: subject.document,
    isPublic: isPublic === true,
    // Written by the CMS alone, and checked when it is published.
    fields: Array.isArray(difference) ? (difference as ChangedField[]) : [],
    mayTakeOut: mayTakeOut(subject),
  }))
  return { rows, total: totalDocs, pages: totalPages }
}

function toQuery({ kind, words, document, from, to }: ChangeFilter): Where {
  const conditions: Where[] = []
  if (kind) conditions.push({ 'subject.kind': { equals: kind } })
  if (document) conditions.push({ 'subject.document': { equals: document } })
  if (words?.trim()) conditions.push({ or: [{ title: { like: words.trim() } }, { note: { like: words.trim() } }] })
  if (day.safeParse(from).success) conditions.push({ changedOn: { greater_than_equal: from } })
  if (day.safeParse(to).success) conditions.push({ changedOn: { less_than_equal: to } })
  return { and: conditions }
}

/** The kinds that can change in public, as the menu calls their collections. */
export function getKinds(req: PayloadRequest, language: Language): KindOption[] {
  return req.payload.config.collections.flatMap(({ slug, labels, custom }) => {
    const kind: unknown = custom?.publishes
    return typeof kind === 'string'
      ? [{ kind: kind as Kind, collection: slug, label: toText(labels.singular, language, slug) }]
      : []
  })
}

function toText(label: unknown, language: Language, otherwise: string): string {
  if (typeof label === 'string') return label
  const found = typeof label === 'object' && label !== null ? (label as Record<string, unknown>)[language] : undefined
  return typeof found === 'string' ? found : otherwise
}
