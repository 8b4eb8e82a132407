import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Projects belong to the plan. */
export const publishProject = publishBySchema({
  collection: 'projects',
  kind: 'project',
  getChannels: toCitizensWhenPublished,
})
