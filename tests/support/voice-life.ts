import { type Story, tellStory } from './citizen.ts'
import { type Document, findVoices, savedBy } from './documents.ts'
import { eventually } from './eventually.ts'
import type { Staff } from './staff.ts'

/** A story that the CMS has, and the receipt of its teller. */
export type Told = { voice: Document; receipt: string }

/** Tells a story on the site and waits until the CMS has collected it. */
export async function receiveVoice(siteUrl: string, moderator: Staff, story: Story): Promise<Told> {
  const receipt = await tellStory(siteUrl, story)
  const find = async () => (await findVoices(moderator, story.text))[0]
  return { receipt, voice: await eventually(find, `the CMS has the story ${story.text.slice(-20)}`) }
}

/** Saves a decision on a voice. */
export async function decide(moderator: Staff, { id }: Document, decision: Record<string, unknown>): Promise<void> {
  savedBy(await moderator.patch(`/voices/${id}?depth=0`, decision))
}

/** Publishes a voice in these words; `takenBack` is consent that its teller has taken back meanwhile. */
export async function publishVoice(
  moderator: Staff,
  voice: Document,
  words: string,
  takenBack: Record<string, false> = {},
): Promise<void> {
  const consent = { ...(voice.consent as Record<string, boolean>), ...takenBack }
  await decide(moderator, voice, { state: 'in-review', consent })
  await decide(moderator, voice, {
    state: 'published',
    personalInformationResolved: true,
    edits: ['shortened'],
    text: `聞いた話です。${words}`,
  })
}

/** Reviews a voice and decides not to publish it. */
export async function declineVoice(moderator: Staff, voice: Document, state: 'kept' | 'returned', stateReason: string) {
  await decide(moderator, voice, { state: 'in-review' })
  await decide(moderator, voice, { state, stateReason })
}

/** Answers voices in the name of the officer's department; gives the answer. */
export async function answerVoices(
  officer: Staff,
  voices: readonly Document[],
  words: string,
  status: 'published' | 'draft' = 'published',
): Promise<Document> {
  const { body } = await officer.get('/users/me?depth=0')
  const { department } = body.user as { department: string }
  const data = { kind: 'doing', text: `来月から始めます。${words}`, respondedOn: '2026-11-20', _status: status }
  const path = `/responses?depth=0${status === 'draft' ? '&draft=true' : ''}`
  return savedBy(await officer.post(path, { ...data, department, voices: voices.map(({ id }) => id) }))
}
