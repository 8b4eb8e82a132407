import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createActionPlan, createDepartment } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'
import { withholdDifference } from './withhold-difference.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const withhold = async (actor: Awaited<ReturnType<TestCms['actAs']>>, id: string, body: object = { all: true }) => {
  const req: PayloadRequest = await createLocalReq({ user: actor.user }, cms.payload)
  return withholdDifference.handler(Object.assign(req, { routeParams: { id }, json: async () => body }))
}
const readAll = (document: string) =>
  cms.payload.find({
    collection: 'changes',
    where: { 'subject.document': { equals: document } },
    sort: 'createdAt',
    locale: 'all',
    overrideAccess: true,
  })

test('the planning section takes words out of a recorded difference for good, and nobody else does', async () => {
  const planner = await cms.actAs('planner')
  const { id } = await createDepartment(cms.payload, 'canary-before')
  const changeNote = '名前の誤りを直しました。'
  const data = { name: '子ども課', changeNote, _status: 'published' as const }
  await cms.payload.update({ collection: 'departments', id, data, ...planner })
  const [change] = (await readAll(id)).docs
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

test('a department takes a name that it published back out of every change of its own plan, and of nothing else', async () => {
  const children = (await createDepartment(cms.payload, 'children')).id
  const officer = await cms.actAs('department', children)
  const stranger = await cms.actAs('department', (await createDepartment(cms.payload, 'transport')).id)
  const plan = await createActionPlan(cms.payload, children)
  const change = (data: object) =>
    cms.payload.update({
      collection: 'action-plans',
      id: plan.id,
      data: { ...data, _status: 'published' },
      overrideAccess: true,
    })
  await change({ aim: '塩野 花子さんの居場所', changeNote: '塩野花子さんのお宅を訪ねました。' })
  await change({ aim: '助けてと言わなくても来られる', changeNote: '個人のお名前を消しました。' })
  const [first, second] = (await readAll(plan.id)).docs
  const id = String(first?.id)

  await expect(withhold(stranger, id, { words: '塩野花子' })).rejects.toMatchObject({ status: 403 })
  await expect(withhold(officer, id)).rejects.toMatchObject({ status: 403 })
  const refused = await withhold(officer, id, { words: '塩' })
  expect([refused.status, await refused.json()]).toMatchObject([400, { errors: [{ path: 'words' }] }])
  for (const unclear of [{}, { preview: true }, { words: '塩野花子', all: true }, { word: '塩野花子' }])
    expect((await withhold(officer, id, unclear)).status).toBe(400)
  const counted = await withhold(officer, id, { words: '塩野花子', preview: true })
  expect(await counted.json()).toMatchObject({ changes: 2, places: 3 })
  expect((await readAll(plan.id)).docs).toEqual([first, second])

  await withhold(officer, id, { words: '塩野花子' })
  const changes = (await readAll(plan.id)).docs
  expect(changes).toMatchObject([
    { note: { ja: '■■■さんのお宅を訪ねました。' }, difference: [{ withheld: true }] },
    { note: { ja: '個人のお名前を消しました。' }, difference: [{ withheld: true }] },
  ])
  const versions = await cms.payload.findVersions({ collection: 'changes', overrideAccess: true, pagination: false })
  const published = await cms.payload.find({ collection: 'publications', overrideAccess: true, pagination: false })
  expect(published.docs.map(({ key }) => key)).toEqual(expect.arrayContaining([expect.stringContaining(id)]))
  expect(JSON.stringify([changes, versions.docs, published.docs])).not.toMatch(/塩野 ?花子/)
})

test('a department that drafts what the planning section publishes takes nothing out of its public record', async () => {
  const children = (await createDepartment(cms.payload, 'drafting')).id
  const officer = await cms.actAs('department', children)
  const slug = `decision-${crypto.randomUUID()}`
  const decision = await cms.payload.create({
    collection: 'decisions',
    overrideAccess: true,
    draft: true,
    data: { slug, title: '駅前の広場の使い方', department: children } as never,
  })
  const { id } = await cms.payload.create({
    collection: 'changes',
    overrideAccess: true,
    data: {
      slug: `change-${crypto.randomUUID()}`,
      sample: false,
      subject: { kind: 'decision', document: decision.id },
      title: '駅前の広場の使い方',
      note: '市民の声を受けて書き直しました。',
      changedOn: '2026-11-01',
    },
  })
  const edit = { collection: 'decisions', id: decision.id, data: { title: '駅前の広場' }, draft: true } as const
  await cms.payload.update({ ...edit, ...officer })
  await expect(withhold(officer, String(id), { words: '市民の声' })).rejects.toMatchObject({ status: 403 })
  const counted = await withhold(await cms.actAs('planner'), String(id), { words: '市民の声', preview: true })
  expect(await counted.json()).toMatchObject({ changes: 1, places: 1 })
})
