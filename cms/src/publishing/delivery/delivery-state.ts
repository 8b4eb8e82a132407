/**
 * Which replicas the deliveries of this process do not reach, since when (ISO time). Like the wake-up it lives on the
 * process, since the bundler keeps the runner apart from the pages that show it. Gone with a restart, after which the
 * first delivery tells again.
 */
const stateKey = Symbol.for('aritai.deliveries.failing')
type WithState = { [stateKey]?: Map<string, string> }

const getState = (): Map<string, string> => {
  const state = (globalThis as WithState)[stateKey] ?? new Map<string, string>()
  ;(globalThis as WithState)[stateKey] = state
  return state
}

/** Notes how a delivery to a replica ended. */
export function noteDelivery(replica: string, outcome: 'done' | 'failed', now = new Date()): void {
  const state = getState()
  if (outcome === 'done') state.delete(replica)
  else if (!state.has(replica)) state.set(replica, now.toISOString())
}

export function getFailingDeliveries(): { replica: string; since: string }[] {
  return [...getState()].map(([replica, since]) => ({ replica, since }))
}
