import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { today } from '../../../fields/day.ts'
import { createActionPlan, createDepartment } from '../../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../../testing/open-test-cms.ts'
import { reportProgress } from './report-progress.ts'

const all = { overrideAccess: true } as const
let cms: TestCms
let [children, transport] = ['', '']
let officer: TypedUser
beforeAll(async () => {
  cms = await openTestCms()
  children = (await createDepartment(cms.payload, 'children')).id
  transport = (await createDepartment(cms.payload, 'transport')).id
  officer = (await cms.actAs('department', children)).user
})
afterAll(() => cms?.close())

const news = { on: '2026-05-01', text: '場所が決まりました。' }
const actions = [
  { key: 'supper', title: 'ばんごはんの台所', state: 'doing' as const, news: [news] },
  { key: 'quiet', title: '静かな部屋', state: 'planned' as const },
]
const createPlan = (status: 'draft' | 'published' = 'published') =>
  createActionPlan(cms.payload, children, { actions, _status: status })
const read = (id: string, draft = false) =>
  cms.payload.findByID({ ...all, collection: 'action-plans', id, draft, depth: 0, locale: 'all' }) as Promise<never>

const report = { action: 'supper', state: 'done', text: '三つ目の台所がひらきました。', revision: 1 }
async function send(id: string, body: object, user: TypedUser | null = officer) {
  const req = await createLocalReq(user ? { user } : {}, cms.payload)
  Object.assign(req, { routeParams: { id }, json: async () => body, payloadAPI: 'REST', user })
  const answer = await reportProgress.handler(req)
  return { status: answer.status, body: await answer.json() }
}

describe('a report of progress', () => {
  test('is public at once, with itself as the reason of the change, and keeps what was told in other languages', async () => {
    const { id } = await createPlan()
    const [supper, quiet] = (await cms.payload.findByID({ ...all, collection: 'action-plans', id })).actions ?? []
    const english = [
      { ...supper, title: 'Supper kitchen', news: [{ ...supper?.news?.[0], text: 'There is a place.' }] },
      { ...quiet, title: 'Quiet room' },
    ]
    const data = { title: 'A lower step', aim: 'No need to ask', actions: english as never }
    await cms.payload.update({ ...all, collection: 'action-plans', id, locale: 'en', data })
    expect(await send(id, { ...report, revision: 2 })).toMatchObject({ status: 200, body: { revision: 3 } })
    expect(await read(id)).toMatchObject({
      _status: 'published',
      title: { ja: '夕方の入口を低く', en: 'A lower step' },
      actions: [
        {
          key: 'supper',
          state: 'done',
          title: { ja: 'ばんごはんの台所', en: 'Supper kitchen' },
          news: [
            { on: news.on, text: { ja: news.text, en: 'There is a place.' } },
            { on: today(), text: { ja: report.text } },
          ],
        },
        { key: 'quiet', state: 'planned', title: { ja: '静かな部屋', en: 'Quiet room' }, news: [] },
      ],
    })
    const { docs } = await cms.payload.find({
      ...all,
      collection: 'changes',
      where: { 'subject.document': { equals: id } },
    })
    expect(docs.map(({ note }) => note)).toEqual([`「ばんごはんの台所」の進み具合（実施中→完了）：${report.text}`])
  })

  test('that began on an older state of the plan is a conflict, and overwrites nothing', async () => {
    const { id } = await createPlan()
    await send(id, report)
    await expect(send(id, { ...report, action: 'quiet' })).rejects.toMatchObject({ status: 409 })
    expect(await read(id)).toMatchObject({ actions: [{ state: 'done' }, { state: 'planned', news: [] }] })
  })

  test('says at which field it is wrong', async () => {
    const { id } = await createPlan()
    const { status, body } = await send(id, { action: 'elsewhere', state: 'x', text: ' ', revision: 1 })
    expect(status).toBe(400)
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['action', 'state', 'text'])
    await expect(send(id, { ...report, revision: undefined })).rejects.toMatchObject({ status: 400 })
    await expect(send(id, Object.create(null))).resolves.toMatchObject({ status: 400 })
  })

  test('publishes no draft that lies on top, and none that never was public', async () => {
    const { id } = await createPlan()
    const draft = { title: '書きかけの題' }
    await cms.payload.update({ ...all, collection: 'action-plans', id, data: draft, draft: true })
    await expect(send(id, { ...report, revision: 2 })).rejects.toMatchObject({ status: 409 })
    expect(await read(id)).toMatchObject({ title: { ja: '夕方の入口を低く' }, actions: [{ news: [{}] }, {}] })
    expect(await read(id, true)).toMatchObject({ title: { ja: '書きかけの題' } })
    const unpublished = await createPlan('draft')
    await expect(send(unpublished.id, report)).rejects.toMatchObject({ status: 409 })
    expect(await read(unpublished.id, true)).toMatchObject({ _status: 'draft' })
  })

  test('is made by the department itself or by the planning section, and by nobody else', async () => {
    const { id } = await createPlan()
    const others = [
      (await cms.actAs('department', transport)).user,
      (await cms.actAs('reader')).user,
      (await cms.actAs('moderator')).user,
      null,
    ]
    for (const user of others) await expect(send(id, report, user)).rejects.toMatchObject({ status: 403 })
    expect(await read(id)).toMatchObject({ revision: 1, actions: [{ state: 'doing' }, {}] })
    expect(await send(id, report, (await cms.actAs('planner')).user)).toMatchObject({ status: 200 })
  })
})
