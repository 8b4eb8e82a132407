import type { ShowcaseDocument } from '@aritai/publication'
import type { ReplicaReader } from '../../replica/replica-reader.ts'
import { getQuotedVoices } from '../quoted-voices.ts'
import { getVoiceQuotes, type VoiceQuoteParts } from '../voice-quotes.ts'

/** A story with what it quotes or rests on, where it takes place and what to read after it. */
export type WelcomeStoryPage = {
  story: ShowcaseDocument<'story'>
  quoted: VoiceQuoteParts[]
  restsOn: VoiceQuoteParts[]
  areas: ShowcaseDocument<'area'>[]
  /** The next older story, after the oldest the newest; missing where this is the only one. */
  next?: ShowcaseDocument<'story'> | undefined
}

export function getWelcomeStory(showcase: ReplicaReader<'showcase'>, slug: string): WelcomeStoryPage | undefined {
  const story = showcase.getBySlug('story', slug)
  if (story === undefined) return undefined
  const quoted = getQuotedVoices(showcase, story.body)
  const ids = new Set(quoted.map(({ voice }) => voice.id))
  const all = showcase.list('story')
  const next = all[(all.findIndex(({ id }) => id === story.id) + 1) % all.length]
  return {
    story,
    quoted,
    restsOn: getVoiceQuotes(
      showcase,
      story.voices.filter((id) => !ids.has(id)),
    ),
    areas: story.areas.flatMap((id) => showcase.get('area', id) ?? []),
    next: next?.id === story.id ? undefined : next,
  }
}
