import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getQuotedVoices } from './quoted-voices.ts'
import type { VoiceQuoteParts } from './voice-quotes.ts'

/** A story with the places it tells of and the voices it quotes. */
export type StoryPage = {
  story: CitizensDocument<'story'>
  areas: CitizensDocument<'area'>[]
  quoted: VoiceQuoteParts[]
}

export function getStoryPage(citizens: ReplicaReader<'citizens'>, slug: string): StoryPage | undefined {
  const story = citizens.getBySlug('story', slug)
  if (story === undefined) return undefined
  return {
    story,
    areas: story.areas.flatMap((id) => citizens.get('area', id) ?? []),
    quoted: getQuotedVoices(citizens, story.body),
  }
}
