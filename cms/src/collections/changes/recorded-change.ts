import { defaultLocale, locales } from '@aritai/domain'
import type { JsonObject, PayloadRequest } from 'payload'
import type { Change } from '../../payload-types.ts'
import { changesAbout, type Subject } from './about.ts'

/** A change as it is kept: its texts by language, and the fields of which it tells. */
export type RecordedChange = {
  id: string
  subject: Subject
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
export async function readChangesOf(req: PayloadRequest, subject: Subject) {
  const { docs } = await req.payload.db.find<Kept>({
    collection: 'changes',
    where: changesAbout(subject),
    locale: 'all',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(toChange)
}

/** Keeps what of a change is no longer as it `was`. Nobody edits a record of changes; the endpoint asks by whom. */
export async function saveChange(req: PayloadRequest, was: RecordedChange, change: RecordedChange): Promise<void> {
  for (const locale of locales) {
    const data = {
      ...(was.title[locale] === change.title[locale] ? {} : { title: change.title[locale] }),
      ...(was.note[locale] === change.note[locale] ? {} : { note: change.note[locale] }),
      // The same in every language: saved with the first.
      ...(locale === defaultLocale ? { difference: change.difference as Change['difference'] } : {}),
    } as Partial<Change>
    if (Object.keys(data).length === 0) continue
    await req.payload.update({ collection: 'changes', id: change.id, locale, data, overrideAccess: true, req })
  }
}

type Kept = JsonObject & { id: string | number }

function toChange({ id, subject, title, note, difference }: Kept): RecordedChange {
  const { kind, document } = subject as Subject
  return { id: String(id), subject: { kind, document }, title: toTexts(title), note: toTexts(note), difference }
}

function toTexts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
