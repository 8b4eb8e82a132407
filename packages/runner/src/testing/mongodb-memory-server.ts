import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { NoDatabase, TestDatabase } from './mongodb.ts'

const downloadLimit = 5 * 60_000

/** A real `mongod` on a free port, downloaded once into the cache. */
export async function startMemoryServer(cacheDir: string): Promise<TestDatabase | NoDatabase> {
  try {
    const { MongoMemoryServer } = await import('mongodb-memory-server-core')
    const server = await Promise.race([
      MongoMemoryServer.create({
        binary: { downloadDir: join(cacheDir, 'mongodb-binaries'), version: '7.0.24' },
        instance: { ip: '127.0.0.1' },
      }),
      sleep(downloadLimit, undefined, { ref: false }),
    ])
    if (!server) return { skipped: 'downloading mongod took more than five minutes' }
    return {
      name: 'mongod 7.0.24',
      url: `${server.getUri()}?directConnection=true`,
      stop: async () => void (await server.stop()),
    }
  } catch (error) {
    return { skipped: `mongod cannot be downloaded here (${firstLine(error)})` }
  }
}

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 160)
