import { publishBySchema, toChosenChannelsWhenPublished } from '../../publishing/publisher.ts'

/** Pages go where their editors send them. */
export const publishPage = publishBySchema({
  collection: 'pages',
  kind: 'page',
  getChannels: toChosenChannelsWhenPublished,
})
