import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Decisions are reasoned before citizens. */
export const publishDecision = publishBySchema({
  collection: 'decisions',
  kind: 'decision',
  getChannels: toCitizensWhenPublished,
})
