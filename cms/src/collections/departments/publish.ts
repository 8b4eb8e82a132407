import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** Departments answer to citizens. */
export const publishDepartment = publishBySchema({
  collection: 'departments',
  kind: 'department',
  getChannels: toCitizensWhenPublished,
})
