import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Role } from '@aritai/domain'
import type { Payload, TypedUser } from 'payload'
import { vi } from 'vitest'
import type { User } from '../payload-types.ts'

// Opening the CMS and migrating takes seconds, more on a busy machine.
vi.setConfig({ hookTimeout: 90_000, testTimeout: 30_000 })

/** A CMS on an empty database of its own, for one test file. */
export type TestCms = {
  payload: Payload
  dataDir: string
  /** Makes a member of staff and gives what a call needs to act as that person. */
  actAs: (role: Role, department?: string) => Promise<{ overrideAccess: false; user: TypedUser }>
  close: () => Promise<void>
}

/** Opens the CMS; call `close` when the file is done. */
export async function openTestCms(): Promise<TestCms> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'aritai-cms-'))
  vi.stubEnv('DATA_DIR', dataDir)
  vi.stubEnv('DATABASE_URL', `file:${path.join(dataDir, 'cms.sqlite')}`)
  vi.stubEnv('PAYLOAD_SECRET', 'p'.repeat(32))
  vi.stubEnv('REPLICA_TOKEN', 'r'.repeat(32))
  vi.stubEnv('INTAKE_IDENTITY', 'AGE-SECRET-KEY-TEST')
  vi.stubEnv('CONTACT_KEY', Buffer.alloc(32, 7).toString('base64'))
  // Read here, because the configuration reads the environment when it is imported.
  const { openPayload } = await import('../commands/open-payload.ts')
  const payload = await openPayload()
  payload.logger.level = 'error'
  let count = 0

  return {
    payload,
    dataDir,
    actAs: async (role, department) => {
      count += 1
      const user: User = await payload.create({
        collection: 'users',
        overrideAccess: true,
        data: {
          email: `${role}-${count}@example.jp`,
          password: 'correct horse battery',
          name: role,
          roles: [role],
          ...(department ? { department } : {}),
        },
      })
      return { overrideAccess: false, user: { ...user, collection: 'users' } }
    },
    close: async () => {
      await payload.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
