import { getReceiptKeys, parseReceiptCode } from '@aritai/publication'
import { type Story, tellStory } from '../../support/citizen.ts'
import { type Document, findVoices, savedBy } from '../../support/documents.ts'
import { eventually } from '../../support/eventually.ts'
import type { Staff } from '../../support/staff.ts'
import type { Families } from './families.ts'

/** A story that the CMS has, and the receipt of its teller. */
export type Told = { voice: Document; receipt: string }

/** Tells a story on the site and waits until the CMS has it. Its words as told, receipt and a note of staff are secret. */
export async function tell(
  siteUrl: string,
  moderator: Staff,
  { secret }: Families,
  place: string,
  story: Omit<Story, 'text'> = {},
): Promise<Told> {
  const text = `店先で聞いた話です。${secret.plant(`words as told of the ${place} voice`)}`
  const receipt = await tellStory(siteUrl, { text, ...story })
  const code = parseReceiptCode(receipt)
  if (code === undefined) throw new Error(`No receipt: ${receipt}`)
  secret.watch(`receipt of the ${place} voice`, receipt)
  secret.watch(`receipt of the ${place} voice, as typed`, code)
  secret.watch(`status key of the ${place} voice`, Buffer.from(getReceiptKeys(code).statusKey).toString('base64'))
  const voice = await eventually(async () => (await findVoices(moderator, text))[0], `the CMS has the ${place} voice`)
  await decide(moderator, voice, { staffNote: secret.plant(`note of staff on the ${place} voice`) })
  return { voice, receipt }
}

/** Saves a decision on a voice. */
export async function decide(moderator: Staff, { id }: Document, decision: Record<string, unknown>): Promise<void> {
  savedBy(await moderator.patch(`/voices/${id}?depth=0`, decision))
}

/** Publishes a voice in other words than those told; `takenBack` is consent that its teller has taken back meanwhile. */
export async function publish(
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
export async function decline(moderator: Staff, voice: Document, state: 'kept' | 'returned', stateReason: string) {
  await decide(moderator, voice, { state: 'in-review' })
  await decide(moderator, voice, { state, stateReason })
}

/** Answers a voice in the name of the officer's department. */
export async function answer(
  officer: Staff,
  { id }: Document,
  words: string,
  status: 'published' | 'draft' = 'published',
) {
  const { body } = await officer.get('/users/me?depth=0')
  const { department } = body.user as { department: string }
  const text = `来月から始めます。${words}`
  const data = { department, voices: [id], kind: 'doing', text, respondedOn: '2026-11-20', _status: status }
  savedBy(await officer.post(`/responses${status === 'draft' ? '?draft=true' : ''}`, data))
}
