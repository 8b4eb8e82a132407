import { publishBySchema, toChosenChannelsWhenPublished } from '../../publishing/publisher.ts'

/** On the showcase the identity is its statement and meaning only; the schema of that channel sees to it. */
export const publishBrandIdentity = publishBySchema({
  collection: 'brand-identities',
  kind: 'brand-identity',
  getChannels: toChosenChannelsWhenPublished,
})
