import { type Channel, channels } from '@aritai/domain'
import { type Kind, publicDocuments } from '@aritai/publication'
import type { GlobalSlug, Payload, PayloadRequest } from 'payload'
import { toCityDay } from '../../publishing/calendar.ts'
import { gatherContext } from '../../publishing/gather-context.ts'
import { projectBySchema } from '../../publishing/projection/project-by-schema.ts'
import type { Projected, PublishingContext, SourceDocument } from '../../publishing/publisher.ts'

type Settings = Record<string, unknown> & { updatedAt?: unknown }

/**
 * The settings of each channel's site, and the purpose of use for whoever tells a story. Nothing is public before the
 * settings and the purpose were saved once.
 */
export async function publishSettings(payload: Payload, req: Partial<PayloadRequest>) {
  const read = async (slug: GlobalSlug): Promise<Settings> =>
    (await payload.findGlobal({ slug, locale: 'all', depth: 0, overrideAccess: true, req })) as unknown as Settings
  const [settings, kit, purpose] = [await read('site-settings'), await read('brand-kit'), await read('purpose-of-use')]
  const document: SourceDocument = { ...settings, ...{ accentColour: kit.accentColour }, id: 'site' }
  const context = await gatherContext(document, { payload, req })
  const projected: Projected[] = []
  if (settings.updatedAt) projected.push(...channels.map((channel) => toSite(channel, document, context)))
  if (purpose.updatedAt) projected.push(toDocument('citizens', 'purpose', { ...purpose, id: 'purpose' }, context))
  return { projected, media: [...context.pictures.keys()] }
}

/** The showcase speaks to visitors in words of its own. */
function toSite(channel: Channel, settings: SourceDocument, context: PublishingContext): Projected {
  if (channel === 'citizens') return toDocument(channel, 'site', settings, context)
  const { showcaseName, showcaseTagline, showcaseLead, showcaseHero } = settings
  const own = { siteName: showcaseName, tagline: showcaseTagline, lead: showcaseLead, hero: showcaseHero }
  return toDocument(channel, 'site', { ...settings, ...own }, context)
}

function toDocument(
  channel: Channel,
  kind: Kind & ('site' | 'purpose'),
  source: SourceDocument,
  context: PublishingContext,
): Projected {
  const schema = kind === 'site' ? publicDocuments[channel].site : publicDocuments.citizens.purpose
  const base = { slug: kind, sample: source.sample === true, updatedOn: toCityDay(String(source.updatedAt)) }
  const sources = { pictures: context.pictures, quotableVoices: context.publicVoices[channel] }
  return { channel, kind, id: kind, body: projectBySchema(schema, { ...source, ...base }, sources) }
}
