import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getQuotedVoices } from './quoted-voices.ts'
import type { VoiceQuoteParts } from './voice-quotes.ts'

/** A page of plain text: accessibility, privacy, about. */
export type PlainPage = {
  page: CitizensDocument<'page'>
  quoted: VoiceQuoteParts[]
  /** The purpose of use in force, on the page about privacy. */
  purpose?: CitizensDocument<'purpose'> | undefined
}

const privacy = 'privacy'

export function getPlainPage(citizens: ReplicaReader<'citizens'>, slug: string): PlainPage | undefined {
  const page = citizens.getBySlug('page', slug)
  if (page === undefined) return undefined
  return {
    page,
    quoted: getQuotedVoices(citizens, page.body),
    purpose: slug === privacy ? citizens.getBySlug('purpose', 'purpose') : undefined,
  }
}
