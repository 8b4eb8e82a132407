import { savedBy } from '../../support/documents.ts'
import { buildBlock, buildEditedText, showVoice } from '../../support/edited-text.ts'
import type { Staff } from '../../support/staff.ts'
import type { Families } from './families.ts'
import type { ToldVoices } from './seed-voices.ts'

/**
 * A story for citizens alone, one for everybody that quotes a voice of each kind, and one that is still being written
 * for visitors. Made last: where they have arrived, everything before them has.
 */
export async function seedStories(
  planner: Staff,
  photo: string,
  voices: ToldVoices,
  { secret, citizensOnly, everybody }: Families,
): Promise<void> {
  const base = { theme: 'living', publishedOn: '2026-11-20', lead: 'ある朝のこと。' }
  const quote = (voice: string, words: string) => [buildBlock('quote', words), showVoice(voice)]
  savedBy(
    await planner.post('/stories', {
      ...base,
      title: `市民だけの話${citizensOnly.plant('title of a story')}`,
      body: buildEditedText(buildBlock('paragraph', citizensOnly.plant('body of a story'))),
      picture: photo,
      channels: ['citizens'],
      _status: 'published',
    }),
  )
  const draft = await planner.post('/stories?draft=true', {
    ...base,
    title: `書きかけの話${secret.plant('title of an unfinished story')}`,
    body: buildEditedText(buildBlock('paragraph', secret.plant('body of an unfinished story'))),
    channels: ['showcase'],
  })
  const english = { title: secret.plant('English title of an unfinished story') }
  savedBy(await planner.patch(`/stories/${savedBy(draft).id}?draft=true&locale=en`, english))
  savedBy(
    await planner.post('/stories', {
      ...base,
      title: `みんなの話${everybody.plant('title of a story')}`,
      body: buildEditedText(
        ...quote(voices.forCitizens.voice.id, citizensOnly.plant('words quoted from a voice')),
        ...quote(voices.forEverybody.voice.id, everybody.plant('words quoted from a voice')),
        ...quote(voices.kept.voice.id, secret.plant('words quoted from a kept voice')),
      ),
      voices: [voices.forCitizens.voice.id, voices.forEverybody.voice.id],
      channels: ['citizens', 'showcase'],
      _status: 'published',
    }),
  )
}
