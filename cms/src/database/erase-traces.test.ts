import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVoice } from '../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../testing/open-test-cms.ts'
import { eraseTraces, retryErasure } from './erase-traces.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

test('a log that was in use when a text was erased is emptied once it is free', async () => {
  const { payload, dataDir } = cms
  payload.logger.level = 'silent'
  const lies = (file: string) => readFileSync(path.join(dataDir, file)).includes('CANARY-LOG')
  const { id } = await createVoice(payload, { staffNote: 'CANARY-LOG' })
  const reader = createClient({ url: `file:${path.join(dataDir, 'cms.sqlite')}` })
  const reading = await reader.transaction('read')
  await reading.execute('SELECT count(*) FROM voices')
  await payload.db.deleteVersions({ collection: 'voices', where: { parent: { equals: id } } })
  await payload.db.deleteOne({ collection: 'voices', where: { id: { equals: id } } })
  await eraseTraces(payload)
  expect(lies('cms.sqlite-wal')).toBe(true)

  await reading.rollback()
  reader.close()
  await retryErasure(payload)
  expect([lies('cms.sqlite-wal'), lies('cms.sqlite')]).toEqual([false, false])
})
