import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Indicators belong to the plan. */
export const publishIndicator = publishBySchema({
  collection: 'indicators',
  kind: 'indicator',
  getChannels: toCitizensWhenPublished,
})
