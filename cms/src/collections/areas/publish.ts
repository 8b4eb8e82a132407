import { publishBySchema, toChosenChannelsWhenPublished } from '../../publishing/publisher.ts'

/** Areas are described to citizens, and to visitors where the editors say so. */
export const publishArea = publishBySchema({
  collection: 'areas',
  kind: 'area',
  getChannels: toChosenChannelsWhenPublished,
})
