import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDepartment } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'
import { withholdDifference } from './withhold-difference.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const withhold = async (actor: Awaited<ReturnType<TestCms['actAs']>>, id: string) => {
  const req: PayloadRequest = await createLocalReq({ user: actor.user }, cms.payload)
  return withholdDifference.handler(Object.assign(req, { routeParams: { id } }))
}

test('the planning section takes words out of a recorded difference for good, and nobody else does', async () => {
  const planner = await cms.actAs('planner')
  const { id } = await createDepartment(cms.payload, 'canary-before')
  const changeNote = '名前の誤りを直しました。'
  const data = { name: '子ども課', changeNote, _status: 'published' as const }
  await cms.payload.update({ collection: 'departments', id, data, ...planner })
  const { docs } = await cms.payload.find({ collection: 'changes', overrideAccess: true })
  const [change] = docs
  expect(JSON.stringify(change?.difference)).toContain('canary-before')
  for (const role of ['department', 'moderator', 'reader'] as const)
    await expect(withhold(await cms.actAs(role), String(change?.id))).rejects.toMatchObject({ status: 403 })

  await withhold(planner, String(change?.id))
  const after = await cms.payload.findByID({ collection: 'changes', id: String(change?.id), overrideAccess: true })
  expect(after).toMatchObject({ note: changeNote, difference: [{ withheld: true }] })
  const versions = await cms.payload.findVersions({ collection: 'changes', overrideAccess: true, pagination: false })
  const published = await cms.payload.find({
    collection: 'publications',
    where: { kind: { equals: 'change' } },
    overrideAccess: true,
  })
  expect(published.docs).toHaveLength(1)
  expect(JSON.stringify([versions.docs, published.docs])).not.toContain('canary-before')
})
