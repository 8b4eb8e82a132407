import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { StepError } from './step.ts'

/** Waits until an address answers with 200; refuses after `limit` milliseconds and points to the log. */
export async function waitForAddress(url: string, limit: number, logFile: string): Promise<void> {
  const deadline = Date.now() + limit
  let last = 'no answer'
  while (Date.now() < deadline) {
    try {
      const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) })
      await answer.arrayBuffer()
      if (answer.status === 200) return
      last = `status ${answer.status}`
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
    }
    await sleep(200)
  }
  throw new StepError(`${url} did not answer in ${limit / 1000} s (${last})`, `Its log says why: ${logFile}`)
}

/** Refuses a port that somebody else listens on, with the setting that changes it. */
export async function checkPortIsFree(host: string, port: number, setting: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () =>
      reject(
        new StepError(
          `Port ${port} is in use`,
          `End the program that uses it, or choose another: ${setting}=… npm start`,
        ),
      ),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** A port that is free now, for tests. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
