import type { ShowcaseDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** A voice with where it comes from: what both channels know of it. A citizens' voice carries more, unread here. */
export type VoiceQuoteParts = {
  voice: ShowcaseDocument<'voice'>
  area?: ShowcaseDocument<'area'> | undefined
}

/** Voices that are public on the channel; the others are passed over. */
export const getVoiceQuotes = (reader: EitherReader, ids: readonly string[]): VoiceQuoteParts[] =>
  ids.flatMap((id) => {
    const voice = asEither(reader).get('voice', id)
    return voice === undefined ? [] : [getVoiceQuote(reader, voice)]
  })

export const getVoiceQuote = (reader: EitherReader, voice: VoiceQuoteParts['voice']): VoiceQuoteParts => ({
  voice,
  area: voice.area === undefined ? undefined : asEither(reader).get('area', voice.area),
})

/** A reader of one channel or the other, for what both know: stories, pages, areas, voices. Never of both at once. */
export type EitherReader = ReplicaReader<'citizens'> | ReplicaReader<'showcase'>

/** What the showcase has, the citizens' channel has too, with the same fields or more. */
export const asEither = (reader: EitherReader) => reader as ReplicaReader<'showcase'>
