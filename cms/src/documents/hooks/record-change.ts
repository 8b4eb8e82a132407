import { defaultLocale, locales } from '@aritai/domain'
import type { Kind } from '@aritai/publication'
import type { CollectionAfterChangeHook } from 'payload'
import { today } from '../../fields/day.ts'
import { randomSlug } from '../../fields/slug.ts'
import { changeNoteKey } from './ask-for-change-note.ts'

/** Keeps the note of a published change where citizens can read it, under the document's title in every language. */
export function recordChange(kind: Kind, title: string): CollectionAfterChangeHook {
  return async ({ doc, req, collection }) => {
    const note = req.context[changeNoteKey(collection.slug)]
    delete req.context[changeNoteKey(collection.slug)]
    if (typeof note !== 'string' || note === '') return
    const main = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: collection.slug,
      where: { id: { equals: doc.id } },
      locale: 'all',
      req,
    })
    const titles = localesOf(main?.[title])
    const change = await req.payload.create({
      collection: 'changes',
      locale: defaultLocale,
      data: {
        slug: randomSlug(),
        sample: doc.sample === true,
        subject: { kind, id: String(doc.id) },
        title: titles.ja ?? String(doc[title] ?? doc.slug ?? doc.id),
        note,
        changedOn: today(),
      },
      req,
    })
    for (const locale of locales) {
      const translated = titles[locale]
      if (locale === defaultLocale || !translated) continue
      await req.payload.update({ collection: 'changes', id: change.id, locale, data: { title: translated }, req })
    }
  }
}

function localesOf(value: unknown): Record<string, string> {
  if (typeof value === 'string') return { ja: value }
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
