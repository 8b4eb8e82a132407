import { toCityDay } from '../../publishing/calendar.ts'
import { publishBySchema, toCitizensWhenPublished } from '../../publishing/publisher.ts'

/** The plan is internal branding: citizens and staff. */
export const publishPlan = publishBySchema({
  collection: 'plans',
  kind: 'plan',
  getChannels: toCitizensWhenPublished,
  prepare: ({ createdAt }) => ({ addedOn: toCityDay(String(createdAt)) }),
})
