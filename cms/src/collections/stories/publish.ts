import { keepPublicVoices, publishBySchema, toChosenChannelsWhenPublished } from '../../publishing/publisher.ts'

/** A story quotes only voices that are public on the same channel; others fall silent there by themselves. */
export const publishStory = publishBySchema({
  collection: 'stories',
  kind: 'story',
  getChannels: toChosenChannelsWhenPublished,
  quotesVoicesIn: 'voices',
  prepare: (document, channel, { publicVoices }) => ({
    voices: keepPublicVoices(document.voices, publicVoices[channel]),
  }),
})
