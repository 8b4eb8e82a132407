import type { VoiceSubmission } from '@aritai/publication'
import type { Payload } from 'payload'

/** Keeps how to reach the teller, apart from the voice; the collection encrypts it before it is written. */
export async function storeContact(
  payload: Payload,
  voice: string,
  contact: NonNullable<VoiceSubmission['contact']>,
): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'voice-contacts',
    where: { voice: { equals: voice } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return
  await payload.create({ collection: 'voice-contacts', data: { voice, ...contact }, overrideAccess: true })
}
