import type { Channel } from '@aritai/domain'
import type { Payload } from 'payload'
import { env } from '../env.ts'
import { collectEnvelopes } from '../intake/collect-envelopes.ts'
import { eraseDueContacts } from '../intake/erase-contacts.ts'
import { getIntakeKeys } from '../intake/intake-keys.ts'
import { deliver } from './delivery/deliver.ts'
import { ReplicaClient } from './delivery/replica-client.ts'
import { rebuildPublications } from './publications.ts'
import { setWakeUp } from './wake.ts'

const deliveryInterval = 60_000
const collectionInterval = 10_000
const longestBackoff = 10 * 60_000

type Schedule = {
  replica: ReplicaClient
  channels: readonly Channel[]
  failures: number
  deliverAt: number
  collectAt: number
}

/**
 * The one process that talks to the replicas: delivers at once when something changed and every minute, collects
 * envelopes, and erases contact details that are due. Run it in one CMS process only (`RUNNER=false` in the others):
 * everything it does can safely be repeated, but two at once would do double work.
 */
export async function startRunner(payload: Payload): Promise<() => void> {
  const keys = await getIntakeKeys()
  const schedules = env.replicas.map(
    ({ url, token, channels }): Schedule => ({
      replica: new ReplicaClient(url, token),
      channels,
      failures: 0,
      deliverAt: 0,
      collectAt: 0,
    }),
  )
  let timer: NodeJS.Timeout | undefined
  let running = false
  let stopped = false
  let awake = false

  const plan = (delay: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(tick, delay)
  }
  const tick = async () => {
    if (running) return
    running = true
    awake = false
    // Replicas are served side by side: one that hangs must not keep a withdrawal from the others.
    await Promise.all(schedules.map((schedule) => serve(payload, schedule, keys)))
    await eraseDueContacts(payload, new Date()).catch((error) => logFailure(payload, 'erasing contact details', error))
    running = false
    plan(awake ? 0 : 1000)
  }

  setWakeUp(() => {
    for (const schedule of schedules) schedule.deliverAt = 0
    awake = true
    // A short pause gathers the several saves of one action into one push.
    if (!running) plan(100)
  })
  // A crash may have left a document saved but not yet public, or public but no longer wanted: repaired here.
  rebuildPublications(payload).catch((error) => logFailure(payload, 'rebuilding publications', error))
  plan(0)
  return () => {
    stopped = true
    clearTimeout(timer)
    setWakeUp(undefined)
  }
}

type Keys = Awaited<ReturnType<typeof getIntakeKeys>>

async function serve(payload: Payload, schedule: Schedule, keys: Keys): Promise<void> {
  const now = Date.now()
  if (now < schedule.collectAt && now < schedule.deliverAt) return
  try {
    if (now >= schedule.collectAt) {
      schedule.collectAt = now + collectionInterval
      await collectEnvelopes(payload, schedule.replica, keys.identity)
    }
    if (now >= schedule.deliverAt) {
      schedule.deliverAt = now + deliveryInterval
      await deliver({ payload, ...schedule, recipient: keys.recipient })
    }
    schedule.failures = 0
  } catch (error) {
    schedule.failures += 1
    const pause = Math.min(1000 * 2 ** schedule.failures, longestBackoff)
    schedule.deliverAt = schedule.collectAt = Date.now() + pause
    if (schedule.failures <= 3 || schedule.failures % 10 === 0) {
      logFailure(
        payload,
        `serving ${schedule.replica.url} (attempt ${schedule.failures}, next in ${pause / 1000} s)`,
        error,
      )
    }
  }
}

function logFailure(payload: Payload, what: string, error: unknown): void {
  payload.logger.error(`${what} failed: ${error instanceof Error ? error.message : String(error)}`)
}
