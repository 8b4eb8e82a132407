import { isDeepStrictEqual } from 'node:util'
import { type Locale, locales } from '@aritai/domain'
import type { ChangedField } from '@aritai/publication'
import type { JsonObject, PayloadRequest } from 'payload'

/** A change as it is kept: its texts by language, and the fields of which it tells. */
export type RecordedChange = {
  id: string
  subject: { kind: string; document: string }
  title: Readonly<Record<string, string>>
  note: Readonly<Record<string, string>>
  difference: unknown
}

/** One change, whoever asks: who may was asked before. */
export async function readChange(req: PayloadRequest, id: string): Promise<RecordedChange | undefined> {
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<Kept>({ collection: 'changes', where, locale: 'all', req })
  return found ? toChange(found) : undefined
}

/** Every change of one document, whoever asks. */
export async function readChangesOf(req: PayloadRequest, subject: RecordedChange['subject']) {
  const { docs } = await req.payload.db.find<Kept>({
    collection: 'changes',
    where: {
      and: [{ 'subject.kind': { equals: subject.kind } }, { 'subject.document': { equals: subject.document } }],
    },
    locale: 'all',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(toChange)
}

/** Keeps what of a change is no longer as it `was`. Nobody edits a record of changes; the endpoint asks by whom. */
export async function saveChange(req: PayloadRequest, was: RecordedChange, change: RecordedChange): Promise<void> {
  const save = (locale: Locale, data: { title?: string; note?: string; difference?: ChangedField[] }) =>
    req.payload.update({ collection: 'changes', id: change.id, locale, data, overrideAccess: true, req })
  const hasOther = !isDeepStrictEqual(was.difference, change.difference)
  for (const locale of locales) {
    const data = {
      ...(was.title[locale] === change.title[locale] ? {} : { title: change.title[locale] }),
      ...(was.note[locale] === change.note[locale] ? {} : { note: change.note[locale] }),
      ...(hasOther && locale === locales[0] ? { difference: change.difference } : {}),
    }
    if (Object.keys(data).length > 0) await save(locale, data as Parameters<typeof save>[1])
  }
}

type Kept = JsonObject & { id: string | number }

function toChange({ id, subject, title, note, difference }: Kept): RecordedChange {
  const { kind, document } = subject as RecordedChange['subject']
  return { id: String(id), subject: { kind, document }, title: toTexts(title), note: toTexts(note), difference }
}

function toTexts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
