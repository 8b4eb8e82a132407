import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Prompts invite citizens. */
export const publishPrompt = publishBySchema({
  collection: 'prompts',
  kind: 'prompt',
  getChannels: toCitizensWhenPublished,
})
