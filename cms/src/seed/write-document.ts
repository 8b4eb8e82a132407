import { locales } from '@aritai/domain'
import type { CollectionSlug, Payload } from 'payload'
import type { References } from './references.ts'
import { hasTextIn } from './text-in-language.ts'
import { toCollectionData } from './to-collection-data.ts'

type SeedDocument = { slug: string } & Record<string, unknown>
type Writer = { payload: Payload; references: References }

/** Tells hooks that this is the first writing of a city: no notes of change, no mails, publications made at the end. */
export const seeding = { seeding: true } as const

/**
 * Writes one document in all its languages and publishes it where its collection has drafts. A document that an
 * interrupted seeding left behind is removed and written anew.
 */
export async function writeDocument(
  collection: CollectionSlug,
  seed: object,
  writer: Writer,
  file?: string,
): Promise<string> {
  const document = seed as SeedDocument
  const { payload, references } = writer
  const { config } = payload.collections[collection]
  const common = { collection, overrideAccess: true, context: { ...seeding }, depth: 0 } as const
  await payload.delete({ ...common, where: { slug: { equals: document.slug } } })

  const toData = (locale: (typeof locales)[number], existing?: Record<string, unknown>) =>
    toCollectionData(config.flattenedFields, document, { locale, references, existing })
  const status = config.versions?.drafts ? { _status: 'published' as const } : {}
  const created = await payload.create({
    ...common,
    locale: 'ja',
    data: { ...toData('ja'), ...status } as never,
    ...(file ? { filePath: file } : {}),
  })
  const id = String(created.id)
  for (const locale of locales) {
    if (locale === 'ja' || !hasTextIn(document, locale)) continue
    const existing = created as unknown as Record<string, unknown>
    await payload.update({ ...common, id, locale, data: { ...toData(locale, existing), ...status } as never })
  }
  references.set(collection, document.slug, id)
  return id
}
