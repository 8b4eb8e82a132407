import type { ReplicaReader } from '../../replica/replica-reader.ts'
import { getVoiceQuote, type VoiceQuoteParts } from '../voice-quotes.ts'

export type WelcomeVoicesPage = { total: number; last: number; voices: VoiceQuoteParts[] }
export type WelcomeVoicePage = { parts: VoiceQuoteParts; others: VoiceQuoteParts[] }

const voicesOnAPage = 24
const othersShown = 3

/** Undefined where there is no such page. */
export function getWelcomeVoices(showcase: ReplicaReader<'showcase'>, page: number): WelcomeVoicesPage | undefined {
  const total = showcase.count('voice')
  const last = Math.max(1, Math.ceil(total / voicesOnAPage))
  if (page > last) return undefined
  const voices = showcase.list('voice', { limit: voicesOnAPage, offset: (page - 1) * voicesOnAPage })
  return { total, last, voices: voices.map((voice) => getVoiceQuote(showcase, voice)) }
}

/** One voice, and others: from the same place first. */
export function getWelcomeVoice(showcase: ReplicaReader<'showcase'>, slug: string): WelcomeVoicePage | undefined {
  const voice = showcase.getBySlug('voice', slug)
  if (voice === undefined) return undefined
  const near = voice.area === undefined ? [] : showcase.list('voice', { where: [{ relation: 'area', id: voice.area }] })
  const others = new Map(
    [...near, ...showcase.list('voice', { limit: othersShown + 1 })].map((each) => [each.id, each]),
  )
  others.delete(voice.id)
  return {
    parts: getVoiceQuote(showcase, voice),
    others: [...others.values()].slice(0, othersShown).map((each) => getVoiceQuote(showcase, each)),
  }
}
