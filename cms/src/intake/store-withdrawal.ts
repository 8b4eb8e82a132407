import type { WithdrawalSubmission } from '@aritai/publication'
import type { Payload } from 'payload'
import { eraseVoice } from '../collections/voices/erase-voice.ts'

/**
 * Withdraws the voice of a receipt. The collection's own hooks erase its content and take it from every surface; where
 * that stopped halfway it is finished here. Throws until all is gone, so that the envelope stays.
 */
export async function storeWithdrawal(payload: Payload, { receiptLookup }: WithdrawalSubmission): Promise<void> {
  const { docs } = await payload.find({
    collection: 'voices',
    where: { receiptLookup: { equals: receiptLookup } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const voice = docs[0]
  // The voice itself may still wait on another replica: leave the envelope there and try again.
  if (!voice) throw new Error('No voice has this receipt yet.')
  if (voice.state === 'withdrawn') await eraseVoice(voice.id, { payload })
  else await payload.update({ collection: 'voices', id: voice.id, data: { state: 'withdrawn' }, overrideAccess: true })
}
