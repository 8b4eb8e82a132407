import { getPublicMarkTally, type MarkTally, type ShownCounts } from '@aritai/domain'
import { publishBySchema, type SourceDocument, toChosenChannelsWhenPublished } from '../../publishing/publisher.ts'
import { toEarlierVersions } from './earlier-versions.ts'

/**
 * On the showcase the identity is its statement and meaning only; the schema of that channel sees to it. Of the marks on
 * its drafts only the tally that hides small groups goes out.
 */
export const publishBrandIdentity = publishBySchema({
  collection: 'brand-identities',
  kind: 'brand-identity',
  getChannels: toChosenChannelsWhenPublished,
  prepare: ({ wordingVersion, earlierVersions }: SourceDocument) => ({
    version: wordingVersion ?? 1,
    earlierVersions: toEarlierVersions(earlierVersions).map(({ tally, ...version }) => ({
      ...version,
      heard: toHeard(tally),
    })),
  }),
})

function toHeard(exact: MarkTally) {
  const { total, byGeneration, byArea } = getPublicMarkTally(exact)
  return {
    total,
    byGeneration: byGeneration?.map((row) => ({ ...row, counts: withoutHidden(row.counts) })),
    byArea: byArea?.map((row) => ({ ...row, counts: withoutHidden(row.counts) })),
  }
}

/** What is hidden does not exist outside. */
const withoutHidden = (counts: ShownCounts) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== null))
