import { keepPublicVoices, publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Action plans are internal branding even where they aim at visitors: what a department will do is told to citizens. */
export const publishActionPlan = publishBySchema({
  collection: 'action-plans',
  kind: 'action-plan',
  getChannels: toCitizensWhenPublished,
  quotesVoicesIn: 'voices',
  prepare: (document, channel, { publicVoices }) => ({
    voices: keepPublicVoices(document.voices, publicVoices[channel]),
  }),
})
