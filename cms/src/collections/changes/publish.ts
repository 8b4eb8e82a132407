import { publishBySchema } from '../../publishing/publisher.ts'

/** What changed and why is public as soon as the change itself was. */
export const publishChange = publishBySchema({
  collection: 'changes',
  kind: 'change',
  getChannels: () => ['citizens'],
})
