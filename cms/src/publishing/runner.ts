import type { Payload } from 'payload'
import { eraseDueWords } from '../collections/identity-marks/erase-due-words.ts'
import { finishErasures } from '../collections/voices/finish-erasures.ts'
import { nameVoices } from '../collections/voices/name-voices.ts'
import { retryErasure } from '../database/erase-traces.ts'
import { env } from '../env.ts'
import { collectEnvelopes } from '../intake/collect-envelopes.ts'
import { eraseDueContacts } from '../intake/erase-contacts.ts'
import { getIntakeKeys } from '../intake/intake-keys.ts'
import { sendDueNotifications } from '../notifications/send-due.ts'
import { deliver } from './delivery/deliver.ts'
import { noteDelivery } from './delivery/delivery-state.ts'
import { ReplicaClient } from './delivery/replica-client.ts'
import { type Loop, startLoop } from './loop.ts'
import { rebuildPublications } from './rebuild.ts'
import { setWakeUp } from './wake.ts'

const deliveryInterval = 60_000
const collectionInterval = 10_000
const erasureInterval = 60_000
const mailInterval = 60_000

/**
 * The one process that talks to the replicas: delivers at once when something changed and every minute, collects
 * envelopes, erases contact details that are due, and writes mails. Run it in one CMS process only (`RUNNER=false` in
 * the others): everything it does can safely be repeated, but two at once would do double work and write twice.
 *
 * Each of these is a loop of its own for each replica, so that a slow replica, or an envelope that nobody can open,
 * never keeps a withdrawal from the others.
 */
export async function startRunner(payload: Payload): Promise<() => void> {
  const { identity, recipient } = await getIntakeKeys()
  const replicas = env.replicas.map(({ url, token, channels }) => ({
    replica: new ReplicaClient(url, token),
    channels,
  }))
  const start = (what: string, interval: number, work: () => Promise<unknown>): Loop =>
    startLoop({ work, interval, onFailure: (...failure) => logAttempt(payload, what, ...failure) })

  const deliveries = replicas.map(({ replica, channels }) =>
    start(`delivery to ${replica.url}`, deliveryInterval, () =>
      noteOutcome(replica.url, deliver({ payload, replica, channels, recipient })),
    ),
  )
  const loops = [
    ...deliveries,
    start('erasing contact details', erasureInterval, () => eraseDueContacts(payload, new Date())),
    start('erasing words to marks', erasureInterval, () => eraseDueWords(payload, new Date())),
    start('finishing withdrawals', erasureInterval, () => finishErasures(payload)),
    start('naming voices', erasureInterval, () => nameVoices(payload)),
    start('erasing traces', erasureInterval, () => retryErasure(payload)),
    ...(env.mail ? [start('mail', mailInterval, () => sendDueNotifications(payload, new Date()))] : []),
  ]
  setWakeUp(() => {
    for (const delivery of deliveries) delivery.wake()
  })

  let stopped = false
  let collecting = false
  // Nothing is taken in before the rebuild knows what there was: what comes later is published by its own save.
  const collect = () => {
    if (stopped || collecting) return
    collecting = true
    for (const { replica } of replicas) {
      const work = () => collectEnvelopes(payload, replica, identity)
      loops.push(start(`collection from ${replica.url}`, collectionInterval, work))
    }
  }
  // A crash may have left a document saved but not yet public, or public but no longer wanted: repaired here.
  rebuildPublications(payload, { onListed: collect })
    .catch((error) => logFailure(payload, 'rebuilding publications', error))
    .finally(collect)

  return () => {
    stopped = true
    setWakeUp(undefined)
    for (const loop of loops) loop.stop()
  }
}

/** Administrators see on their start page which sites are not reached. */
async function noteOutcome(replica: string, delivery: Promise<unknown>): Promise<void> {
  try {
    await delivery
    noteDelivery(replica, 'done')
  } catch (error) {
    noteDelivery(replica, 'failed')
    throw error
  }
}

/** The first failures of a series, and then only now and again: a replica may be away for a night. */
function logAttempt(payload: Payload, what: string, error: unknown, failures: number, pause: number): void {
  if (failures > 3 && failures % 10 !== 0) return
  logFailure(payload, `${what} (attempt ${failures}, next in ${pause / 1000} s)`, error)
}

function logFailure(payload: Payload, what: string, error: unknown): void {
  payload.logger.error(`${what} failed: ${error instanceof Error ? error.message : String(error)}`)
}
