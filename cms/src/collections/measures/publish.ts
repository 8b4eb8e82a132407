import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Measures belong to the plan. */
export const publishMeasure = publishBySchema({
  collection: 'measures',
  kind: 'measure',
  getChannels: toCitizensWhenPublished,
})
