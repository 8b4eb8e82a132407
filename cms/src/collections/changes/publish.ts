import { toCityDay, toCitySecond } from '../../publishing/calendar.ts'
import { isRecord } from '../../publishing/projection/localized-text.ts'
import {
  type Publisher,
  type PublishingContext,
  publishBySchema,
  type SourceDocument,
} from '../../publishing/publisher.ts'

const publishNote = publishBySchema({
  collection: 'changes',
  kind: 'change',
  getChannels: ({ isPublic }) => (isPublic === true ? ['citizens'] : []),
  prepare: ({ subject, changedOn, createdAt }) => ({
    subject: isRecord(subject) ? { kind: subject.kind, id: subject.document } : undefined,
    // A change of before, entered later, happened at nobody knows what hour.
    changedAt: toCityDay(String(createdAt)) === changedOn ? toCitySecond(String(createdAt)) : undefined,
  }),
})

/** What changed and why is public while the changed document is: a note may repeat what was taken back. */
export const publishChange: Publisher = {
  collection: 'changes',
  project: async (change, context) =>
    (await isSubjectPublic(change, context)) ? publishNote.project(change, context) : [],
}

async function isSubjectPublic({ subject }: SourceDocument, { payload, req }: PublishingContext): Promise<boolean> {
  if (!isRecord(subject)) return false
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: { key: { equals: `citizens/${String(subject.kind)}/${String(subject.document)}` } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
