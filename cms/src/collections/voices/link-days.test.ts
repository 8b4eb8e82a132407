import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { today } from '../../fields/day.ts'
import type { Voice } from '../../payload-types.ts'
import { createVoice } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'

let cms: TestCms
let measure: string
beforeAll(async () => {
  cms = await openTestCms()
  const data = { name: '駅まで歩いて行ける' }
  measure = (
    await cms.payload.create({ collection: 'measures', data: data as never, draft: true, overrideAccess: true })
  ).id
})
afterAll(() => cms?.close())

const save = (payload: Payload, id: string, data: Partial<Voice>) =>
  payload.update({ collection: 'voices', id, data, depth: 0, overrideAccess: true })

test('a voice that comes in decided, as from a seed, waits for an answer since it was public and is nobody’s news', async () => {
  const decided = { state: 'published', publishedOn: '2026-02-16', measures: [measure] } as const
  const { id, linkedOn } = await createVoice(cms.payload, { ...decided, measures: [measure] })
  expect(linkedOn).toEqual({ [measure]: '2026-02-16' })
  expect(await save(cms.payload, id, { edits: ['shortened'] })).toMatchObject({ linkedOn: { [measure]: '2026-02-16' } })
})

test('a voice that a moderator links waits from that day on', async () => {
  const { id } = await createVoice(cms.payload)
  expect(await save(cms.payload, id, { state: 'in-review' })).toMatchObject({ linkedOn: {} })
  const published = await save(cms.payload, id, { state: 'published', measures: [measure] })
  expect(published.linkedOn).toEqual({ [measure]: today() })
})
