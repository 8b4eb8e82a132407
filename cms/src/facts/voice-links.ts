import type { VoiceLink } from '@aritai/domain'
import type { Payload } from 'payload'
import { idOf } from '../access/predicates.ts'
import { linkDays } from '../collections/voices/link-days.ts'
import type { Fact } from './fact-fields.ts'

const defaultDays = 60

/** Since when a voice is linked to which measure; one of before such days were kept, since it was published or told. */
export function getVoiceLinks(voice: Fact<'voices'>): VoiceLink[] {
  const days = linkDays(voice.linkedOn)
  const fallback = voice.publishedOn ?? voice.receivedOn
  return (voice.measures ?? []).flatMap((relation) => {
    const measure = idOf(relation)
    return measure === undefined ? [] : [{ measure, on: days[measure] ?? fallback }]
  })
}

/** Days within which the city answers a voice: one setting of the site, whoever asks. */
export async function readAnswerWithinDays(payload: Payload): Promise<number> {
  const settings = await payload.findGlobal({ overrideAccess: true, slug: 'site-settings', depth: 0 })
  return settings.answerWithinDays ?? defaultDays
}
