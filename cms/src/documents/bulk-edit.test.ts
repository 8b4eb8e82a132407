import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDepartment } from '../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../testing/open-test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

test('an edit of many documents at once changes each in the language that is edited, to its end', async () => {
  const { payload } = cms
  const ids = []
  for (const slug of ['children', 'transport', 'forest']) ids.push((await createDepartment(payload, slug)).id)
  const { user } = await cms.actAs('planner')
  const req = await createLocalReq({ locale: 'en', user }, payload)
  const edited = await payload.update({
    collection: 'departments',
    where: { id: { in: ids } },
    data: { role: 'Listens to the town', changeNote: '英語の説明を加えました。', _status: 'published' },
    overrideAccess: false,
    req,
  })
  expect(edited.errors).toEqual([])
  // The hooks of the documents that follow, and whoever sent the request, still find the language in it.
  expect(req.locale).toBe('en')
  const { docs } = await payload.find({ collection: 'departments', locale: 'all', overrideAccess: true })
  expect(docs.map(({ role }) => role)).toEqual(Array(3).fill({ ja: '役割', en: 'Listens to the town' }))
  const changes = await payload.find({ collection: 'changes', locale: 'all', overrideAccess: true })
  expect(changes.docs.map(({ difference }) => difference)).toEqual(
    Array(3).fill([expect.objectContaining({ after: { en: 'Listens to the town' } })]),
  )
})
