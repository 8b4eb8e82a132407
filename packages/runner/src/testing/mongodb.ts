import { setTimeout as sleep } from 'node:timers/promises'
import { startMemoryServer } from './mongodb-memory-server.ts'
import { startWireServer } from './mongodb-wire-server.ts'

/** A server for the contract tests. `name` is printed, so that a reader knows what was tested against. */
export type TestDatabase = { name: string; url: string; stop: () => Promise<void> }
export type NoDatabase = { skipped: string }

/**
 * Finds a MongoDB for the contract tests: the one that `MONGODB_TEST_URL` names, else a real `mongod` that
 * mongodb-memory-server downloads, else a third party's server of the MongoDB wire protocol (test use only, never offered
 * as a product database). Where none can be had it says why, so that the run can report it.
 */
export async function startTestMongodb(cacheDir: string): Promise<TestDatabase | NoDatabase> {
  const given = process.env.MONGODB_TEST_URL
  if (given) return { name: 'the server of MONGODB_TEST_URL', url: given, stop: async () => undefined }
  const reasons: string[] = []
  for (const start of [startMemoryServer, startWireServer]) {
    const found = await start(cacheDir)
    if ('url' in found) return found
    reasons.push(found.skipped)
  }
  return { skipped: reasons.join('; ') }
}

/** Waits for a condition that a starting program fulfils; gives up when it ended or took too long. */
export async function waitUntil(
  isReady: () => Promise<boolean>,
  hasEnded: () => boolean,
  limit: number,
): Promise<boolean> {
  const deadline = Date.now() + limit
  while (Date.now() < deadline && !hasEnded()) {
    if (await isReady()) return true
    await sleep(50)
  }
  return false
}
