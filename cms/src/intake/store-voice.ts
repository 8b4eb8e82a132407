import type { VoiceSubmission } from '@aritai/publication'
import type { Payload } from 'payload'
import { toCityDay } from '../publishing/calendar.ts'
import { keepExisting } from './keep-existing.ts'
import { storeContact } from './store-contact.ts'
import { storePhoto } from './store-photo.ts'

/**
 * Makes a received voice out of a submission, once: the same submission again finds its voice and stops. Acts for the
 * citizen, who has no account, and therefore past the access rules of staff.
 */
export async function storeVoice(payload: Payload, submission: VoiceSubmission, photo?: Uint8Array): Promise<void> {
  const voice =
    (await findVoice(payload, submission.submissionId)) ?? (await createWithPhoto(payload, submission, photo))
  // An envelope that is collected once more after its voice was taken back brings nothing in again.
  if (voice.state === 'withdrawn') return
  if (submission.contact) await storeContact(payload, voice.id, submission.contact)
  const stored = await findVoice(payload, submission.submissionId)
  if (stored?.originalText !== submission.text) throw new Error('The voice could not be read back.')
}

async function findVoice(payload: Payload, submissionId: string) {
  const { docs } = await payload.find({
    collection: 'voices',
    where: { submissionId: { equals: submissionId } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]
}

/** A photo whose voice could not be made is nobody's to find or withdraw: it goes again. */
async function createWithPhoto(payload: Payload, submission: VoiceSubmission, photo?: Uint8Array) {
  const { submissionId } = submission
  const stored =
    photo && submission.photo ? await storePhoto(payload, submissionId, submission.photo, photo) : undefined
  try {
    return await createVoice(payload, submission, stored)
  } catch (error) {
    // The voice may be there although the answer was a failure; then the photo is its own.
    if (stored?.media && !(await findVoice(payload, submissionId)))
      await payload.delete({ collection: 'media', id: stored.media, overrideAccess: true })
    throw error
  }
}

type StoredPhoto = Awaited<ReturnType<typeof storePhoto>>

async function createVoice(payload: Payload, submission: VoiceSubmission, stored: StoredPhoto | undefined) {
  const [prompt, measure, area, schoolDistrict] = await Promise.all([
    keepExisting(payload, 'prompts', submission.prompt),
    keepExisting(payload, 'measures', submission.measure),
    keepExisting(payload, 'areas', submission.area),
    keepExisting(payload, 'areas', submission.schoolDistrict),
  ])
  return payload.create({
    collection: 'voices',
    locale: 'ja',
    overrideAccess: true,
    data: {
      slug: createVoiceSlug(submission.receiptLookup),
      sample: false,
      state: 'received',
      source: 'web',
      receivedOn: toCityDay(submission.submittedAt),
      originalText: submission.text,
      originalLocale: submission.locale,
      // In whatever language: the form is read in Japanese, and nothing is kept where a moderator does not look.
      ...(submission.title ? { title: submission.title } : {}),
      ...(submission.displayName ? { displayName: submission.displayName } : {}),
      ...(submission.generation ? { generation: submission.generation } : {}),
      ...(submission.perspective ? { perspective: submission.perspective } : {}),
      ...(prompt ? { prompt } : {}),
      measures: measure ? [measure] : [],
      ...(area ? { area } : {}),
      ...(schoolDistrict ? { schoolDistrict } : {}),
      edits: [],
      ...(stored?.media ? { photo: stored.media } : {}),
      ...(stored?.problem ? { staffNote: stored.problem } : {}),
      consent: submission.consent,
      purposeVersion: submission.purposeVersion,
      guardianConsent: submission.guardianConsent,
      personalInformationResolved: false,
      submissionId: submission.submissionId,
      receiptLookup: submission.receiptLookup,
      statusKey: submission.statusKey,
    },
  })
}

/** An address for the voice that says nothing about its teller, its receipt or how many there are. */
const createVoiceSlug = (receiptLookup: string) => `v-${BigInt(`0x${receiptLookup.slice(40, 56)}`).toString(36)}`
