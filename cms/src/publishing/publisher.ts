import type { Channel } from '@aritai/domain'
import { getDocumentSchema, type Kind } from '@aritai/publication'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { toCityDay } from './calendar.ts'
import { isRecord } from './projection/localized-text.ts'
import { projectBySchema } from './projection/project-by-schema.ts'
import type { ProseSources } from './projection/to-prose.ts'

/** A document of the CMS as read for publishing: `locale: 'all'`, `depth: 0`, the published version. */
export type SourceDocument = Record<string, unknown> & { id: string }

/** A document for one channel, not yet checked against its schema. `answers` are the ids of responses told in it. */
export type Projected = { channel: Channel; kind: Kind; id: string; body: unknown; answers?: readonly string[] }

/** What projections may look up about other documents, gathered before they run. */
export type PublishingContext = {
  payload: Payload
  req: Partial<PayloadRequest>
  pictures: ProseSources['pictures']
  /** Under this age a guardian has to agree; the city's setting. */
  guardianAge: number
  /** Voices that are public on each channel, among those the document refers to. */
  publicVoices: Readonly<Record<Channel, ReadonlySet<string>>>
  /** All voices the document refers to, wherever in it. */
  voices: readonly string[]
}

/** How one collection becomes public. */
export type Publisher = {
  collection: CollectionSlug
  project: (document: SourceDocument, context: PublishingContext) => Promise<Projected[]> | Projected[]
  /** Relations to voices: such documents are projected again when one of those voices changes. */
  quotesVoicesIn?: string
}

type PlainPublisher = {
  collection: CollectionSlug
  kind: Kind
  getChannels: (document: SourceDocument, context: PublishingContext) => readonly Channel[]
  /** Values that are not plain copies, laid over the document before the schema picks. */
  prepare?: (document: SourceDocument, channel: Channel, context: PublishingContext) => Record<string, unknown>
  quotesVoicesIn?: string
}

/**
 * The usual publisher: the schema of the public kind decides what is copied; only what differs from a plain copy is
 * said in `prepare`.
 */
export function publishBySchema(plain: PlainPublisher): Publisher {
  return {
    collection: plain.collection,
    ...(plain.quotesVoicesIn ? { quotesVoicesIn: plain.quotesVoicesIn } : {}),
    project: (document, context) =>
      plain.getChannels(document, context).flatMap((channel) => {
        const schema = getDocumentSchema(channel, plain.kind)
        if (!schema) return []
        const source = { ...withBase(document), ...plain.prepare?.(document, channel, context) }
        const sources = { pictures: context.pictures, quotableVoices: context.publicVoices[channel] }
        return [{ channel, kind: plain.kind, id: document.id, body: projectBySchema(schema, source, sources) }]
      }),
  }
}

function withBase(document: SourceDocument): Record<string, unknown> {
  return { ...document, sample: document.sample === true, updatedOn: toCityDay(String(document.updatedAt)) }
}

export const isPublished = (document: SourceDocument) => document._status === 'published'

/** For what is told to citizens only. */
export const toCitizensWhenPublished = (document: SourceDocument): readonly Channel[] =>
  isPublished(document) ? ['citizens'] : []

/** For what its editors aim at channels themselves. */
export const toChosenChannelsWhenPublished = (document: SourceDocument): readonly Channel[] =>
  isPublished(document) && Array.isArray(document.channels) ? (document.channels as Channel[]) : []

/** The relations among these that lead to a voice that is public on the channel. */
export function keepPublicVoices(relations: unknown, publicVoices: ReadonlySet<string>): string[] {
  const ids = Array.isArray(relations) ? relations.map((relation) => (isRecord(relation) ? relation.id : relation)) : []
  return ids.filter((id): id is string => typeof id === 'string' && publicVoices.has(id))
}
