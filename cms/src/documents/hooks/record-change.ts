import { defaultLocale, locales } from '@aritai/domain'
import type { Kind } from '@aritai/publication'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { today } from '../../fields/day.ts'
import { randomSlug } from '../../fields/slug.ts'
import { getDifference } from '../../publishing/difference/difference.ts'
import { withOwnLocale } from '../with-own-locale.ts'
import { changeNoteKey } from './ask-for-change-note.ts'

/** Names a document, read in all languages, for the public record of changes. */
export type NameInChanges = (document: Record<string, unknown>) => Record<string, string>

/**
 * Keeps the note of a published change under the document's name, with what citizens read before and after; public
 * where the document itself is public. Runs after the document was published.
 */
export function recordChange(kind: Kind, nameOf: NameInChanges): CollectionAfterChangeHook {
  return async ({ doc, operation, req: given, collection }) => {
    const req = withOwnLocale(given)
    const key = changeNoteKey(collection.slug, operation === 'create' ? undefined : doc.id)
    const note = req.context[key]
    delete req.context[key]
    const difference = await getDifference(kind, collection, doc.id, req)
    if (typeof note !== 'string' || note === '') return
    const where = { id: { equals: doc.id } }
    const main = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: collection.slug,
      where,
      locale: 'all',
      req,
    })
    const names = nameOf(main ?? doc)
    const change = await req.payload.create({
      overrideAccess: true,
      collection: 'changes',
      locale: defaultLocale,
      data: {
        slug: randomSlug(),
        sample: doc.sample === true,
        subject: { kind, document: String(doc.id) },
        title: names[defaultLocale] ?? String(doc.slug ?? doc.id),
        note,
        changedOn: today(),
        ...(difference ? { difference } : {}),
        isPublic: await isPublicToCitizens(kind, String(doc.id), req),
      },
      req,
    })
    for (const locale of locales) {
      const translated = names[locale]
      if (locale === defaultLocale || !translated) continue
      await req.payload.update({
        overrideAccess: true,
        collection: 'changes',
        id: change.id,
        locale,
        data: { title: translated },
        req,
      })
    }
  }
}

/** The usual name: what the title field says in each language. */
export function nameByField(title: string): NameInChanges {
  return ({ [title]: value }) => {
    if (typeof value === 'string') return { [defaultLocale]: value }
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  }
}

async function isPublicToCitizens(kind: Kind, documentId: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    overrideAccess: true,
    collection: 'publications',
    where: { key: { equals: `citizens/${kind}/${documentId}` } },
    req,
  })
  return totalDocs > 0
}
