import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVoice } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'
import { nameVoices } from './name-voices.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

test('voices of before names were kept get one, and what is withdrawn does not', async () => {
  const voices = [
    await createVoice(cms.payload, { title: '夕方の図書館' }),
    await createVoice(cms.payload, { originalText: '坂がつらい。' }),
    await createVoice(cms.payload, { originalText: '取り下げる話', state: 'published' }),
  ]
  const [, , taken] = voices
  await cms.payload.update({
    overrideAccess: true,
    collection: 'voices',
    id: String(taken?.id),
    data: { state: 'withdrawn' },
  })
  for (const { id } of voices) await cms.payload.db.updateOne({ collection: 'voices', id, data: { name: null } })
  expect(await nameVoices(cms.payload)).toBe(2)
  const names = await Promise.all(
    voices.map(async ({ id }) => {
      const { name } = await cms.payload.findByID({ overrideAccess: true, collection: 'voices', id, depth: 0 })
      return name ?? null
    }),
  )
  expect(names).toEqual(['夕方の図書館', '「坂がつらい。」', null])
  expect(await nameVoices(cms.payload)).toBe(0)
})
