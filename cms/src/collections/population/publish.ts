import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Population is the ground of coverage. */
export const publishPopulation = publishBySchema({
  collection: 'population',
  kind: 'population',
  getChannels: toCitizensWhenPublished,
})
