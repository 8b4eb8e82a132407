import { setTimeout as sleep } from 'node:timers/promises'

/** Repeats a question until the answer is there; gives up after `limit` milliseconds with the last answer in the message. */
export async function eventually<T>(
  ask: () => Promise<T | undefined | false>,
  what: string,
  limit = 60_000,
  pause = 250,
): Promise<T> {
  const deadline = Date.now() + limit
  let last: unknown
  while (Date.now() < deadline) {
    try {
      const answer = await ask()
      if (answer) return answer
      last = answer
    } catch (error) {
      last = error
    }
    await sleep(pause)
  }
  throw new Error(
    `Not within ${limit / 1000} s: ${what} (last: ${last instanceof Error ? last.message : String(last)})`,
  )
}
