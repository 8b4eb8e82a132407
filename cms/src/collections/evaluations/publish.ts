import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Evaluations belong to the plan. */
export const publishEvaluation = publishBySchema({
  collection: 'evaluations',
  kind: 'evaluation',
  getChannels: toCitizensWhenPublished,
})
