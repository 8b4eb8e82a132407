/** Work that is done again and again until it is stopped. */
export type Loop = {
  /** Does the work soon, also while it is running or waiting after a failure. */
  wake: () => void
  stop: () => void
}

type LoopOptions = {
  work: () => Promise<unknown>
  /** Milliseconds from the end of one run to the start of the next. */
  interval: number
  /** Told of every failure, with the number of failures in a row and the pause before the next attempt (ms). */
  onFailure: (error: unknown, failures: number, pause: number) => void
}

const longestPause = 10 * 60_000
/** A short wait gathers the several saves of one action into one run. */
const gathering = 100

/** Starts a loop at once. Its failures lengthen its own pauses and nobody else's. */
export function startLoop({ work, interval, onFailure }: LoopOptions): Loop {
  let timer: NodeJS.Timeout | undefined
  let failures = 0
  let running = false
  let stopped = false
  let awake = false

  const plan = (delay: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(run, delay)
  }
  const run = async () => {
    running = true
    awake = false
    let pause = interval
    try {
      await work()
      failures = 0
    } catch (error) {
      failures += 1
      pause = Math.min(1000 * 2 ** failures, longestPause)
      onFailure(error, failures, pause)
    }
    running = false
    plan(awake ? gathering : pause)
  }

  plan(0)
  return {
    wake: () => {
      awake = true
      if (!running) plan(gathering)
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
