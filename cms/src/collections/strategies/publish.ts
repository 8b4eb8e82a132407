import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Strategies belong to the plan. */
export const publishStrategy = publishBySchema({
  collection: 'strategies',
  kind: 'strategy',
  getChannels: toCitizensWhenPublished,
})
