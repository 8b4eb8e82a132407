import type { Channel } from '@aritai/domain'
import type { ReadingLog } from './replica/reading-log.ts'
import type { ReplicaReader } from './replica/replica-reader.ts'
import type { Submissions } from './submission/submissions.ts'

/**
 * What `server.ts` gives every page as `Astro.locals`.
 *
 * Pages answering GET see only the query names of `http/page-address.ts` (others are cut off before Astro) and no
 * cookies; a page with anything personal, a form token included, must set `cache-control: no-store`. A route that no
 * page matches is rendered without locals: keep a catch-all page for «not found».
 */
export type SiteLocals = {
  /** Channels this replica serves. */
  channels: readonly Channel[]
  /** Public address without a trailing slash, from configuration, never from the request. */
  siteUrl: string
  log: ReadingLog
  /** Absent where the channel is not served here. */
  citizens?: ReplicaReader<'citizens'>
  showcase?: ReplicaReader<'showcase'>
  submissions: Submissions
}
