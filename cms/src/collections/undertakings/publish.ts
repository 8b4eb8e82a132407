import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Undertakings belong to the plan. */
export const publishUndertaking = publishBySchema({
  collection: 'undertakings',
  kind: 'undertaking',
  getChannels: toCitizensWhenPublished,
})
