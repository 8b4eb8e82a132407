import { locales } from '@aritai/domain'
import type { GlobalSlug, Payload, TypedUser } from 'payload'
import type { BrandKitSeed, PurposeOfUseSeed, SiteSettingsSeed } from './content-model.ts'
import type { References } from './references.ts'
import { hasTextIn } from './text-in-language.ts'
import { toCollectionData } from './to-collection-data.ts'
import { seeding } from './write-document.ts'

type Globals = { siteSettings: SiteSettingsSeed; brandKit: BrandKitSeed; purposeOfUse: PurposeOfUseSeed }
type Writer = { payload: Payload; references: References }

/** Writes the settings of the city in all their languages. */
export async function writeGlobals(writer: Writer, { siteSettings, brandKit, purposeOfUse }: Globals): Promise<void> {
  // Payload looks the pictures of a global up with the rights of a person, whatever else is overridden.
  await writeGlobal('site-settings', siteSettings, writer, await findAdministrator(writer.payload))
  await writeGlobal('brand-kit', brandKit, writer)
  await writeGlobal('purpose-of-use', purposeOfUse, writer)
}

async function writeGlobal(
  slug: GlobalSlug,
  seed: object,
  { payload, references }: Writer,
  user?: TypedUser,
): Promise<void> {
  const config = payload.globals.config.find((global) => global.slug === slug)
  if (!config) throw new Error(`There is no global ${slug}.`)
  const document = seed as Record<string, unknown>
  let existing: Record<string, unknown> | undefined
  for (const locale of locales) {
    if (locale !== 'ja' && !hasTextIn(document, locale)) continue
    const data = toCollectionData(config.flattenedFields, document, { locale, references, existing })
    const status = config.versions?.drafts ? { _status: 'published' } : {}
    existing = (await payload.updateGlobal({
      slug,
      locale,
      data: { ...data, ...status } as never,
      context: { ...seeding },
      overrideAccess: true,
      ...(user ? { user } : {}),
      depth: 0,
    })) as unknown as Record<string, unknown>
  }
}

async function findAdministrator(payload: Payload): Promise<TypedUser> {
  const where = { roles: { in: ['admin'] } }
  const { docs } = await payload.find({ collection: 'users', where, limit: 1, depth: 0, overrideAccess: true })
  const [user] = docs
  if (!user) throw new Error('The settings are written after the staff.')
  return { ...user, collection: 'users' }
}
