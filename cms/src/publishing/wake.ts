/**
 * The runner lives in the server's start-up code, which the bundler keeps apart from the hooks; a symbol on the process
 * joins the two. Without a runner in this process (commands, tests) waking does nothing.
 */
const wakeKey = Symbol.for('aritai.runner.wake')
type Wakeable = { [wakeKey]?: () => void }

/** Long enough for the transaction of a save to end. */
const commitTime = 1000

/**
 * Tells the runner that something public changed, so that delivery starts at once. Inside a transaction the runner does
 * not see the change before the commit, which nothing announces: it is woken again a second later.
 */
export function wakeRunner({ inTransaction = false } = {}): void {
  wake()
  if (inTransaction) setTimeout(wake, commitTime).unref()
}

/** Registers the runner of this process. */
export function setWakeUp(wakeUp: (() => void) | undefined): void {
  ;(globalThis as Wakeable)[wakeKey] = wakeUp
}

const wake = () => (globalThis as Wakeable)[wakeKey]?.()
