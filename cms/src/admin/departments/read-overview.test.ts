import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { today } from '../../fields/day.ts'
import { createDepartment } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'
import { readReportList } from '../report/read-plans.ts'
import { readDepartmentOverview } from './read-overview.ts'

const all = { overrideAccess: true } as const
let cms: TestCms
let [children, roads] = ['', '']
let req: PayloadRequest
beforeAll(async () => {
  cms = await openTestCms()
  children = (await createDepartment(cms.payload, 'children')).id
  roads = (await createDepartment(cms.payload, 'roads')).id
  const { user } = await cms.actAs('planner')
  req = { payload: cms.payload, user } as unknown as PayloadRequest
})
afterAll(() => cms?.close())

const createPlan = (department: string, status: 'draft' | 'published', slug: string) =>
  cms.payload.create({
    ...all,
    collection: 'action-plans',
    draft: status === 'draft',
    data: {
      slug,
      department,
      title: `${slug}の計画`,
      aim: '行くところのない子がいない',
      brandingAim: 'internal',
      startsInFiscalYear: Number(today().slice(0, 4)) - 1,
      endsInFiscalYear: Number(today().slice(0, 4)) + 1,
      actions: [
        {
          key: 'late',
          title: '棚',
          state: 'doing',
          dueOn: '2020-01-01',
          news: [{ on: today(), text: '続けています。' }],
        },
        { key: 'next', title: '会', state: 'planned' },
        { key: 'done', title: '本', state: 'done' },
      ],
      _status: status,
    },
  })

describe('what overviews say of action plans', () => {
  test('a department is counted by what is public, and by its draft only while nothing is', async () => {
    const published = await createPlan(children, 'published', 'evening')
    const draft = await createPlan(roads, 'draft', 'snow')
    const rows = await readDepartmentOverview(req)
    const rowOf = (id: string) => rows.find(({ department }) => department === id)
    expect(rowOf(children)).toMatchObject({
      name: 'children課',
      division: '部',
      standing: 'published',
      plans: [published.id],
      lateActions: 1,
      actions: { doing: 1, planned: 1, done: 1 },
      lastNewsOn: today(),
    })
    expect(rowOf(roads)).toMatchObject({ standing: 'draft', plans: [draft.id] })
  })

  test('a department reports on every action of what is public, and finds its drafts', async () => {
    const { plans, actions } = await readReportList(req, children)
    expect(actions.map(({ key }) => key)).toEqual(['late', 'next', 'done'])
    expect([...plans.values()]).toMatchObject([
      { title: 'eveningの計画', isPublished: true, hasDraft: false, revision: 1 },
    ])
    const ofRoads = await readReportList(req, roads)
    expect(ofRoads.actions).toEqual([])
    expect([...ofRoads.plans.values()]).toMatchObject([{ title: 'snowの計画', isPublished: false }])
  })

  test('of the whole city only what waits is shown', async () => {
    const { plans, actions, notShown } = await readReportList(req, undefined)
    expect(actions.map(({ key }) => key)).toEqual(['late'])
    expect([...plans.values()].map(({ title }) => title)).toEqual(['eveningの計画'])
    expect(notShown).toBe(0)
  })

  test('a draft on top of a public plan is known, because it has to be published before a report', async () => {
    const [id] = [...(await readReportList(req, children)).plans.keys()]
    await cms.payload.update({
      ...all,
      collection: 'action-plans',
      id: id ?? '',
      data: { title: '書きかけ' },
      draft: true,
    })
    expect((await readReportList(req, children)).plans.get(id ?? '')).toMatchObject({
      hasDraft: true,
      isPublished: true,
    })
  })
})
