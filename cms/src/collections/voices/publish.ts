import { noConsent } from '@aritai/domain'
import type { VoiceEdit } from '@aritai/domain'
import { sealReceiptStatus } from '@aritai/publication'
import { toCityDay } from '../../publishing/calendar.ts'
import { isRecord, toLocalizedText } from '../../publishing/projection/localized-text.ts'
import {
  type Projected,
  type Publisher,
  publishBySchema,
  type PublishingContext,
  type SourceDocument,
} from '../../publishing/publisher.ts'
import { getReceiptStatus } from './receipt-status.ts'
import { getVoiceChannels } from './voice-channels.ts'

const publishWords = publishBySchema({
  collection: 'voices',
  kind: 'voice',
  getChannels: getVoiceChannels,
  prepare: (voice) => {
    const consent = { ...noConsent, ...(isRecord(voice.consent) ? voice.consent : {}) }
    const text = toLocalizedText(voice.text) ?? toLocalizedText(voice.originalText)
    return {
      text,
      receivedIn: String(voice.receivedOn ?? '').slice(0, 7),
      publishedOn: voice.publishedOn ?? toCityDay(String(voice.updatedAt)),
      // Each of the two has a consent of its own; without it the field does not exist outside.
      displayName: consent.displayName ? voice.displayName : undefined,
      photo: consent.photo ? voice.photo : undefined,
      edits: (Array.isArray(voice.edits) ? voice.edits : []) as VoiceEdit[],
    }
  },
})

/** A voice is public where its teller agreed to; its state is told to the holder of its receipt alone. */
export const publishVoice: Publisher = {
  collection: 'voices',
  project: async (voice, context) => [...(await publishWords.project(voice, context)), ...(await toReceipt(voice, context))],
}

async function toReceipt(voice: SourceDocument, context: PublishingContext): Promise<Projected[]> {
  const { receiptLookup, statusKey } = voice
  if (typeof receiptLookup !== 'string' || typeof statusKey !== 'string') return []
  const status = await getReceiptStatus(voice, context)
  const sealed = sealReceiptStatus(status, new Uint8Array(Buffer.from(statusKey, 'base64')))
  return [{ channel: 'citizens', kind: 'receipt', id: receiptLookup, body: { id: receiptLookup, sealed } }]
}
