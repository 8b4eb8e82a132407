import type { TermDecision } from '@aritai/domain'
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDepartment } from '../../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../../testing/open-test-cms.ts'
import { nextTermEndpoint } from './endpoint.ts'
import { readCurrentTerm } from './read-term.ts'

const reason = '対話で出た別の方法に時間を移すため。'
const years = (startsInFiscalYear: number, endsInFiscalYear: number) => ({ startsInFiscalYear, endsInFiscalYear })

let cms: TestCms
let planner: Awaited<ReturnType<TestCms['actAs']>>
let plan = ''
let project = ''
let kept = ''
let dropped = ''
let serial = 0

beforeAll(async () => {
  cms = await openTestCms()
  planner = await cms.actAs('planner')
})
afterAll(() => cms.close())
beforeEach(() => makePlan())

const published = { _status: 'published' } as const
const asSystem = { overrideAccess: true, depth: 0 } as const

async function makePlan() {
  const { payload } = cms
  serial += 1
  const department = await createDepartment(payload, `dep-${serial}`)
  const texts = { title: '計画', summary: '概要', cityVision: '都市像', cityVisionMeaning: '意味' }
  const terms = [
    { name: '第1期', ...years(2024, 2026), state: 'current' as const },
    { name: '第2期', ...years(2027, 2029), state: 'next' as const },
  ]
  const planData = { slug: `plan-${serial}`, ...texts, ...years(2024, 2029), terms, ...published }
  plan = (await payload.create({ ...asSystem, collection: 'plans', data: planData })).id
  const en = (await payload.findByID({ ...asSystem, collection: 'plans', id: plan })).terms ?? []
  const enTerms = en.map((term, index) => ({ ...term, name: `Term ${index + 1}` }))
  await payload.update({
    ...asSystem,
    collection: 'plans',
    id: plan,
    locale: 'en',
    data: { terms: enTerms, ...published },
  })
  const strategyData = { slug: `s-${serial}`, plan, code: 'A', order: 1, name: '戦略', summary: '概要', ...published }
  const strategy = (await payload.create({ ...asSystem, collection: 'strategies', data: strategyData })).id
  const name = '親子と周囲が笑顔になっている'
  const projectData = {
    slug: `p-${serial}`,
    strategy,
    code: 'A-1',
    order: 1,
    name,
    summary: '概要',
    priorityReason: '理由',
  }
  project = (await payload.create({ ...asSystem, collection: 'projects', data: { ...projectData, ...published } })).id
  const make = async (order: number, name: string) => {
    const data = {
      slug: `m-${serial}-${order}`,
      project,
      code: `A-1-${order}`,
      order,
      name,
      desiredState: '近所で頼り合っている',
      currentState: '頼れる人がいない家庭がある',
      horizon: 'focused' as const,
      horizonReason: '急ぐため',
      futureChoices: { effect: 'neutral' as const, reason: '今の施設を使うため' },
      investments: [{ kind: 'time' as const, text: '訪問の時間' }],
      leadDepartment: department,
      ...published,
    }
    return (await payload.create({ ...asSystem, collection: 'measures', data })).id
  }
  kept = await make(1, '近くに頼れる人がいる')
  dropped = await make(2, '預け先が選べている')
}

async function open(decisions: TermDecision[], actor = planner, revision?: number) {
  const { revision: current } = await cms.payload.findByID({ ...asSystem, collection: 'plans', id: plan })
  const req: PayloadRequest = await createLocalReq({ user: actor.user }, cms.payload)
  const body = { revision: revision ?? current, decisions }
  // As it comes over HTTP: there a save has to name the state it was begun on.
  const overHttp = { payloadAPI: 'REST' as const, routeParams: { id: plan }, json: async () => body }
  return nextTermEndpoint.handler(Object.assign(req, overHttp))
}
const decideAll = (): TermDecision[] => [
  { id: project, choice: 'continue' },
  { id: kept, choice: 'revise', reason: '数字が動かなかったので方法を変えます。' },
  { id: dropped, choice: 'drop', reason },
]
const getMeasure = (id: string) => cms.payload.findByID({ ...asSystem, collection: 'measures', id })
const getStates = async () =>
  (await cms.payload.findByID({ ...asSystem, collection: 'plans', id: plan })).terms?.map(({ state }) => state)
const notesOf = async (id: string) =>
  (
    await cms.payload.find({ ...asSystem, collection: 'changes', where: { 'subject.document': { equals: id } } })
  ).docs.map(({ note }) => note)

describe('opening the next term', () => {
  it('ends what is dropped with its reason in public, tells what is revised, and turns the plan', async () => {
    expect((await open(decideAll())).status).toBe(200)
    expect(await getMeasure(dropped)).toMatchObject({ ended: { lastFiscalYear: 2026, reason }, _status: 'published' })
    expect((await getMeasure(kept)).ended?.lastFiscalYear ?? null).toBeNull()
    expect(await getStates()).toEqual(['past', 'current'])
    expect(await notesOf(dropped)).toEqual([reason])
    expect(await notesOf(kept)).toEqual(['第2期に向けて見直します。数字が動かなかったので方法を変えます。'])
    expect(await notesOf(plan)).toEqual([expect.stringContaining('続けるもの1件、見直すもの1件、終えるもの1件')])
    const where = { key: { equals: `citizens/measure/${dropped}` } }
    const { docs } = await cms.payload.find({ ...asSystem, collection: 'publications', where })
    expect(docs[0]?.body).toMatchObject({ ended: { lastFiscalYear: 2026, reason: { ja: reason } } })
    const inEnglish = await cms.payload.findByID({ ...asSystem, collection: 'plans', id: plan, locale: 'en' })
    expect(inEnglish.terms?.map(({ name }) => name)).toEqual(['Term 1', 'Term 2'])
  })

  it('writes nothing while one thing is undecided or has no reason', async () => {
    const withoutReason = decideAll().map(({ reason: _, ...decision }) => decision)
    for (const decisions of [decideAll().slice(0, 2), withoutReason]) {
      const answer = await open(decisions)
      expect(answer.status).toBe(400)
      expect(JSON.stringify(await answer.json())).toContain(dropped)
    }
    expect((await getMeasure(dropped)).ended?.lastFiscalYear ?? null).toBeNull()
    expect(await getStates()).toEqual(['current', 'next'])
    expect(await notesOf(kept)).toEqual([])
  })

  it('does not publish a draft that lies on what is dropped', async () => {
    const data = { name: '書きかけの名前がある' }
    await cms.payload.update({ ...asSystem, collection: 'measures', id: dropped, data, draft: true })
    expect((await open(decideAll())).status).toBe(400)
    expect((await getMeasure(dropped)).name).toBe('預け先が選べている')
  })

  it('stops at a measure that could not be published today', async () => {
    await cms.payload.db.updateOne({ collection: 'measures', id: dropped, data: { leadDepartment: null } })
    const answer = await open(decideAll())
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain('公開に足りない項目')
    expect(await getStates()).toEqual(['current', 'next'])
  })

  it('is for the planning section, and for the plan as it was loaded', async () => {
    for (const role of ['department', 'moderator', 'reader'] as const)
      await expect(open(decideAll(), await cms.actAs(role))).rejects.toMatchObject({ status: 403 })
    expect((await open(decideAll(), planner, 0)).status).toBe(409)
    expect(await getStates()).toEqual(['current', 'next'])
  })

  it('is finished by the same decisions when it stopped halfway, and tells nothing twice', async () => {
    const data = { ended: { lastFiscalYear: 2026, reason }, changeNote: reason, ...published }
    await cms.payload.update({ ...asSystem, collection: 'measures', id: dropped, data })
    const note = '第2期に向けて見直します。数字が動かなかったので方法を変えます。'
    await cms.payload.update({
      ...asSystem,
      collection: 'measures',
      id: kept,
      data: { changeNote: note, ...published },
    })
    expect((await open(decideAll())).status).toBe(200)
    expect(await notesOf(kept)).toEqual([note])
    expect(await notesOf(dropped)).toEqual([reason])
    expect(await getStates()).toEqual(['past', 'current'])
  })

  it('happens once when it is asked for twice at once', async () => {
    const answers = await Promise.all([open(decideAll()), open(decideAll())])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await notesOf(kept)).toHaveLength(1)
  })

  it('asks about what is in the term now, with what the last evaluation judged', async () => {
    const words = { learnt: '学び', judgementReason: '利用が減った', nextDirection: '方向' }
    const data = { slug: `e-${serial}`, measure: kept, fiscalYear: 2026, progress: 'behind' as const, ...words }
    const evaluation = { ...data, judgement: 'stop' as const, ...published }
    await cms.payload.create({ ...asSystem, collection: 'evaluations', data: evaluation })
    await open([
      { id: project, choice: 'continue' },
      { id: kept, choice: 'continue' },
      { id: dropped, choice: 'drop', reason },
    ])
    const req = await createLocalReq({ user: planner.user }, cms.payload)
    const term = await readCurrentTerm(req, plan)
    expect(term?.items.map(({ id }) => id)).toEqual([project, kept])
    expect(term?.items[1]?.judged).toEqual({ fiscalYear: 2026, judgement: 'stop', reason: '利用が減った' })
  })
})
