import { isRecord } from '../../publishing/projection/localized-text.ts'
import { publishBySchema } from '../../publishing/publisher.ts'

/** What changed and why is public where the changed document is. */
export const publishChange = publishBySchema({
  collection: 'changes',
  kind: 'change',
  getChannels: ({ isPublic }) => (isPublic === true ? ['citizens'] : []),
  prepare: ({ subject }) => ({ subject: isRecord(subject) ? { kind: subject.kind, id: subject.document } : undefined }),
})
