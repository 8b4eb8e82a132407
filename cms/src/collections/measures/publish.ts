import { toCityDay } from '../../publishing/calendar.ts'
import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Measures belong to the plan. */
export const publishMeasure = publishBySchema({
  collection: 'measures',
  kind: 'measure',
  getChannels: toCitizensWhenPublished,
  prepare: ({ createdAt }) => ({ addedOn: toCityDay(String(createdAt)) }),
})
