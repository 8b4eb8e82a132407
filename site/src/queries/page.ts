import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getQuotedVoices } from './quoted-voices.ts'
import type { VoiceQuoteParts } from './voice-quotes.ts'

/** A page of plain text: accessibility, privacy, about. */
export type PlainPage = { page: CitizensDocument<'page'>; quoted: VoiceQuoteParts[] }

export function getPlainPage(citizens: ReplicaReader<'citizens'>, slug: string): PlainPage | undefined {
  const page = citizens.getBySlug('page', slug)
  return page && { page, quoted: getQuotedVoices(citizens, page.body) }
}
