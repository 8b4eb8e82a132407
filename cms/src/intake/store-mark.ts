import type { IdentityMarkSubmission } from '@aritai/publication'
import type { Payload } from 'payload'
import { randomSlug } from '../fields/slug.ts'
import { toCityDay } from '../publishing/calendar.ts'
import { keepExisting } from './keep-existing.ts'

/**
 * Stores a mark on a draft identity, once: the same submission again finds its mark and stops, also when its words were
 * erased meanwhile. Acts for the citizen, who has no account, and therefore past the access rules of staff.
 */
export async function storeMark(payload: Payload, submission: IdentityMarkSubmission): Promise<void> {
  if (await findMark(payload, submission.submissionId)) return
  await createMark(payload, submission)
  const stored = await findMark(payload, submission.submissionId)
  if (stored?.feeling !== submission.feeling) throw new Error('The mark could not be read back.')
}

async function findMark(payload: Payload, submissionId: string) {
  const where = { submissionId: { equals: submissionId } }
  const { docs } = await payload.find({ collection: 'identity-marks', where, depth: 0, limit: 1, overrideAccess: true })
  return docs[0]
}

async function createMark(payload: Payload, submission: IdentityMarkSubmission): Promise<void> {
  const { submissionId, identityGeneration, identityVersion, feeling, generation, words, number } = submission
  const [identity, area] = await Promise.all([
    keepExisting(payload, 'brand-identities', submission.identity),
    keepExisting(payload, 'areas', submission.area),
  ])
  await payload.create({
    collection: 'identity-marks',
    overrideAccess: true,
    depth: 0,
    data: {
      submissionId,
      slug: randomSlug(),
      sample: false,
      identityGeneration,
      identityVersion,
      feeling,
      ...(identity ? { identity } : {}),
      ...(area ? { area } : {}),
      ...(generation ? { generation } : {}),
      ...(words ? { words } : {}),
      ...(number ? { number } : {}),
      locale: submission.locale,
      purposeVersion: submission.purposeVersion,
      receivedOn: toCityDay(submission.submittedAt),
    },
  })
}
