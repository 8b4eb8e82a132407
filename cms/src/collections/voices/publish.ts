import { mayShowDisplayName, mayShowPhoto, type VoiceRecord } from '@aritai/domain'
import { sealReceiptStatus } from '@aritai/publication'
import { toCityDay } from '../../publishing/calendar.ts'
import {
  type Projected,
  type Publisher,
  type PublishingContext,
  publishBySchema,
  type SourceDocument,
} from '../../publishing/publisher.ts'
import { getReceiptStatus } from './receipt-status.ts'
import { getPublicAttributes } from './shown-attributes.ts'
import { getVoiceChannels } from './voice-channels.ts'

const publishWords = publishBySchema({
  collection: 'voices',
  kind: 'voice',
  getChannels: (voice, { guardianAge }) => getVoiceChannels(voice, guardianAge),
  prepare: (voice) => {
    const record = { consent: voice.consent ?? {} } as Pick<VoiceRecord, 'consent'>
    return {
      receivedIn: String(voice.receivedOn ?? '').slice(0, 7),
      publishedOn: voice.publishedOn ?? toCityDay(String(voice.updatedAt)),
      // Each of the two has a consent of its own; without it the field does not exist outside.
      displayName: mayShowDisplayName(record) ? voice.displayName : undefined,
      photo: mayShowPhoto(record) ? voice.photo : undefined,
    }
  },
})

/**
 * A voice is public where its teller agreed to, with attributes that fit many people; its state is told to the holder of
 * its receipt alone.
 */
export const publishVoice: Publisher = {
  collection: 'voices',
  project: async (voice, context) => [
    ...(await publishWords.project({ ...voice, ...(await getPublicAttributes(voice, context)) }, context)),
    ...(await toReceipt(voice, context)),
  ],
}

async function toReceipt(voice: SourceDocument, context: PublishingContext): Promise<Projected[]> {
  const { receiptLookup, statusKey } = voice
  if (typeof receiptLookup !== 'string' || typeof statusKey !== 'string') return []
  const { status, answers } = await getReceiptStatus(voice, context)
  const sealed = sealReceiptStatus(status, new Uint8Array(Buffer.from(statusKey, 'base64')))
  return [{ channel: 'citizens', kind: 'receipt', id: receiptLookup, body: { id: receiptLookup, sealed }, answers }]
}
