import type { ShowcaseDocument } from '@aritai/publication'
import type { ReplicaReader } from '../../replica/replica-reader.ts'
import { getQuotedVoices } from '../quoted-voices.ts'
import type { VoiceQuoteParts } from '../voice-quotes.ts'

/** A page of text with the voices it quotes and the other pages of the menu. */
export type WelcomeTextPage = {
  page: ShowcaseDocument<'page'>
  quoted: VoiceQuoteParts[]
  others: ShowcaseDocument<'page'>[]
}

export function getWelcomeTextPage(showcase: ReplicaReader<'showcase'>, slug: string): WelcomeTextPage | undefined {
  const page = showcase.getBySlug('page', slug)
  if (page === undefined) return undefined
  return {
    page,
    quoted: getQuotedVoices(showcase, page.body),
    others: showcase.list('page').filter(({ id, inMenu }) => inMenu && id !== page.id),
  }
}
