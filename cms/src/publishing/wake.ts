/**
 * The runner lives in the server's start-up code, which the bundler keeps apart from the hooks; a symbol on the process
 * joins the two. Without a runner in this process (commands, tests) waking does nothing.
 */
const wakeKey = Symbol.for('aritai.runner.wake')
type Wakeable = { [wakeKey]?: () => void }

/** Tells the runner that something public changed, so that delivery starts at once. */
export function wakeRunner(): void {
  ;(globalThis as Wakeable)[wakeKey]?.()
}

/** Registers the runner of this process. */
export function setWakeUp(wake: (() => void) | undefined): void {
  ;(globalThis as Wakeable)[wakeKey] = wake
}
