import { isPublished, keepPublicVoices, publishBySchema } from '../../publishing/publisher.ts'

/**
 * An answer is public beside those voices it answers that are public themselves. An answer to a voice that was kept
 * private is read with the receipt only, and never becomes a document of its own.
 */
export const publishResponse = publishBySchema({
  collection: 'responses',
  kind: 'response',
  quotesVoicesIn: 'voices',
  getChannels: (document, { publicVoices }) =>
    isPublished(document) && keepPublicVoices(document.voices, publicVoices.citizens).length > 0 ? ['citizens'] : [],
  prepare: (document, channel, { publicVoices }) => ({
    voices: keepPublicVoices(document.voices, publicVoices[channel]),
  }),
})
