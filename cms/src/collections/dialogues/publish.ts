import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Dialogues are told to those who could have taken part. */
export const publishDialogue = publishBySchema({
  collection: 'dialogues',
  kind: 'dialogue',
  getChannels: toCitizensWhenPublished,
})
