import { type ConsentUse, noConsent } from '@aritai/domain'
import { createFormToken, createReceiptCode, getReceiptKeys, type VoiceSubmission } from '@aritai/publication'
import { buildVoiceSubmission } from '@aritai/publication/testing'
import type { Cms } from './cms.ts'
import { asSystem } from './staff.ts'

/** A story as a citizen sends it, with a receipt of its own. */
export function tellStory(story: Partial<VoiceSubmission> & { agreesTo?: ConsentUse[] } = {}) {
  const { agreesTo = ['plan'], ...overrides } = story
  const token = createFormToken()
  const { lookup, statusKey } = getReceiptKeys(createReceiptCode(token, 'story'))
  const submission = buildVoiceSubmission({
    submissionId: `voice-${token}`,
    receiptLookup: lookup,
    statusKey: Buffer.from(statusKey).toString('base64'),
    consent: { ...noConsent, ...Object.fromEntries(agreesTo.map((use) => [use, true])) },
    ...overrides,
  })
  return { submission, lookup, statusKey }
}

/** The voice that a submission became. */
export async function getVoice({ payload }: Cms, receiptLookup: string) {
  const { docs } = await payload.find({
    collection: 'voices',
    where: { receiptLookup: { equals: receiptLookup } },
    depth: 0,
    ...asSystem,
  })
  const voice = docs[0]
  if (docs.length !== 1 || !voice) throw new Error(`${docs.length} voices have this receipt.`)
  return voice
}

/** A story that was sent and taken in. */
export async function receiveVoice(cms: Cms, story: Parameters<typeof tellStory>[0] = {}, photo?: Uint8Array) {
  const told = tellStory(story)
  await cms.intake.storeVoice(cms.payload, told.submission, photo)
  return { ...told, id: (await getVoice(cms, told.lookup)).id }
}

type Decision = { state: 'published' } | { state: 'kept' | 'returned'; stateReason: string }

/** Leads a received voice through review to the decision on it. */
export async function decide({ payload }: Cms, id: string, decision: Decision): Promise<void> {
  await payload.update({ collection: 'voices', id, data: { state: 'in-review' }, ...asSystem })
  await payload.update({
    collection: 'voices',
    id,
    data: { personalInformationResolved: true, ...decision },
    ...asSystem,
  })
}

/** A voice that was told, reviewed and published where its teller agreed to. */
export async function publishVoice(cms: Cms, story: Parameters<typeof tellStory>[0] = {}, photo?: Uint8Array) {
  const received = await receiveVoice(cms, story, photo)
  await decide(cms, received.id, { state: 'published' })
  return received
}
