import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Logic models belong to the plan. */
export const publishLogicModel = publishBySchema({
  collection: 'logic-models',
  kind: 'logic-model',
  getChannels: toCitizensWhenPublished,
})
