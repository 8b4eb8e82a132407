import { join } from 'node:path'
import type { Channel } from '@aritai/domain'
import type { Env } from './env.ts'
import type { SiteLocals } from './locals.ts'
import { type Outbox, openOutbox } from './outbox/outbox.ts'
import { getReceiptDocument } from './outbox/receipt-document.ts'
import { openWithdrawals } from './outbox/withdrawals.ts'
import { createPageStore, type PageStore } from './page-store/page-store.ts'
import type { ReplicaChange } from './replica/apply-push.ts'
import { createReplicaReader } from './replica/create-replica-reader.ts'
import type { ReadingLog } from './replica/reading-log.ts'
import { openReplicas, type Replicas } from './replica/replicas.ts'
import { createSubmissions } from './submission/create-submissions.ts'
import { createRateLimit } from './submission/rate-limit.ts'
import type { SubmissionContext } from './submission/submission-context.ts'

/** Everything the site holds, opened from its data folder; the same for the server and for developing. */
export type Site = {
  readonly env: Env
  readonly replicas: Replicas
  readonly outbox: Outbox
  readonly pageStore: PageStore
  push(channel: Channel, input: unknown): Promise<ReplicaChange>
  /** What one request's pages get; `address` is the visitor's, for the rate limit of forms. */
  createLocals(log: ReadingLog, address: string): SiteLocals
  getHealth(): { status: 'ok'; channels: Record<string, 'ready' | 'waiting'> }
  close(): void
}

const hour = 3_600_000

export async function openSite(env: Env, now: () => Date = () => new Date()): Promise<Site> {
  const folder = join(env.DATA_DIR, 'site')
  const pageStore = createPageStore({ maxBytes: env.PAGE_STORE_MB * 1024 * 1024, now })
  const replicas = openReplicas(folder, env.SITE_CHANNELS, (tags) => pageStore.drop(tags))
  const outbox = openOutbox(join(folder, 'outbox'), env.OUTBOX_MB * 1024 * 1024)
  const withdrawals = openWithdrawals(join(folder, 'outbox', 'withdrawn'), replicas)
  const limits = {
    voices: createRateLimit(env.RATE_LIMIT_PER_MINUTE),
    receipts: createRateLimit(env.RATE_LIMIT_PER_MINUTE),
  }
  const context: SubmissionContext = {
    replicas,
    outbox,
    withdrawals,
    limits,
    sealing: new Map(),
    marking: new Map(),
    now,
  }
  const sweep = setInterval(() => void replicas.sweep().catch((error) => console.error('Sweeping:', error)), hour)
  sweep.unref()
  await withdrawals.review()

  return {
    env,
    replicas,
    outbox,
    pageStore,
    async push(channel, input) {
      const change = await replicas.push(channel, input)
      await outbox.settle((lookup) => getReceiptDocument(replicas, lookup) !== undefined)
      await withdrawals.review()
      return change
    },
    createLocals(log, address) {
      const citizens = replicas.get('citizens')
      const showcase = replicas.get('showcase')
      return {
        channels: env.SITE_CHANNELS,
        siteUrl: env.SITE_URL,
        log,
        ...(citizens && { citizens: createReplicaReader(citizens.store, 'citizens', log) }),
        ...(showcase && { showcase: createReplicaReader(showcase.store, 'showcase', log) }),
        submissions: createSubmissions(context, address),
      }
    },
    getHealth() {
      const states = replicas.all.map(({ store }) => [
        store.channel,
        store.getMeta('revision') === undefined ? 'waiting' : 'ready',
      ])
      return { status: 'ok', channels: Object.fromEntries(states) }
    },
    close() {
      clearInterval(sweep)
      replicas.close()
    },
  }
}
