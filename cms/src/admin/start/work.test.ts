import { getWorkOf, type Role, type WorkCode } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staffOf } from '../../access/user.ts'
import type { ActionPlan, Measure, Response } from '../../payload-types.ts'
import { createDepartment, createVoice } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'
import { readRoundTrip } from '../round-trip/read-round-trip.ts'
import { readSubjectNames } from './read-subject-names.ts'
import { readWorkFacts } from './read-work-facts.ts'
import { getWorkAddress } from './work-address.ts'

const today = '2026-11-25'
const system = { overrideAccess: true } as const

let cms: TestCms
let roads: string
let children: string
const ids: Record<'bus' | 'school' | 'told' | 'taught' | 'kept', string> = {
  bus: '',
  school: '',
  told: '',
  taught: '',
  kept: '',
}

beforeAll(async () => {
  cms = await openTestCms()
  roads = (await createDepartment(cms.payload, 'roads')).id
  children = (await createDepartment(cms.payload, 'children')).id
  ids.bus = await createMeasure('帰りのバスがあり、夜まで学べている', roads)
  ids.school = await createMeasure('通学路の整備', children)
  const voice = async (measure: string, fields: object) =>
    (await createVoice(cms.payload, { state: 'published', measures: [measure], ...fields })).id
  ids.told = await voice(ids.bus, { receivedOn: '2026-09-01', text: '終バスが早くて、本を閉じて帰ります。' })
  await linkSince(ids.told, '2026-09-01')
  ids.taught = await voice(ids.school, { receivedOn: '2026-11-20' })
  ids.kept = await voice(ids.bus, { state: 'kept', stateReason: '個人のことです', receivedOn: '2026-11-01' })
})
afterAll(() => cms?.close())

/** As if it had been published and linked on that day. */
const linkSince = (id: string, on: string) =>
  cms.payload.db.updateOne({ collection: 'voices', id, data: { linkedOn: { [ids.bus]: on } } })

async function createMeasure(name: string, leadDepartment: string): Promise<string> {
  const { id } = await cms.payload.create({
    collection: 'measures',
    draft: true,
    data: { name, leadDepartment, horizon: 'focused' } as Measure,
    ...system,
  })
  // As if it had been written and published whole; what a measure needs for that is not looked at here.
  await cms.payload.db.updateOne({ collection: 'measures', id, data: { _status: 'published' } })
  return id
}

async function requestOf(role: Role, department?: string): Promise<PayloadRequest> {
  const { user } = await cms.actAs(role, department)
  return { payload: cms.payload, user } as unknown as PayloadRequest
}

async function workOf(role: Role, department?: string) {
  const req = await requestOf(role, department)
  const staff = staffOf(req)
  if (!staff) throw new Error('nobody')
  const items = getWorkOf(role, await readWorkFacts(req, staff, today), today)
  return { req, items, subjects: new Map(items.map(({ code, subjects }) => [code as WorkCode, subjects])) }
}

describe('the start page of a department', () => {
  test('lists the voices that wait for its answer, and none of another department', async () => {
    const { items, subjects } = await workOf('department', roads)
    expect(subjects.get('answers-late')).toEqual([ids.told])
    expect(subjects.get('answers-waiting')).toEqual([ids.kept])
    expect(JSON.stringify(items)).not.toContain(ids.taught)
    expect(JSON.stringify(items)).not.toContain(ids.school)
  })

  test('names the voices as far as the officer may read them', async () => {
    const { req, items } = await workOf('department', roads)
    const names = await readSubjectNames(req, items)
    expect(names.get('answers-late')).toEqual([
      { collection: 'voices', id: ids.told, name: '終バスが早くて、本を閉じて帰ります。' },
    ])
  })

  test('knows that another department has answered a voice that is not public, and not what it said', async () => {
    await cms.payload.create({
      collection: 'responses',
      data: {
        slug: 'private-answer',
        department: children,
        voices: [ids.kept],
        kind: 'doing',
        text: '係からお電話します。',
        respondedOn: today,
        _status: 'published',
      } as Response,
      ...system,
    })
    const { items, subjects } = await workOf('department', roads)
    expect(subjects.has('answers-waiting')).toBe(false)
    expect(JSON.stringify(items)).not.toContain('お電話')
  })

  test('shows own drafts only, and the missing plan of the own department', async () => {
    const draft = (department: string, title: string) =>
      cms.payload.create({
        collection: 'action-plans',
        draft: true,
        data: { title, department } as ActionPlan,
        ...system,
      })
    const own = await draft(roads, '夜のバス')
    const other = await draft(children, '朝の見守り')
    const { items, subjects } = await workOf('department', roads)
    expect(subjects.get('own-drafts')).toEqual([`action-plans/${own.id}`])
    expect(JSON.stringify(items)).not.toContain(other.id)
    expect(subjects.get('plan-missing')).toEqual([roads])
  })
})

describe('the start pages of the others', () => {
  test('moderators read and decide, and see what may still point to a person', async () => {
    const fresh = await createVoice(cms.payload, { receivedOn: '2026-11-24' })
    const pointing = await createVoice(cms.payload, {
      state: 'in-review',
      receivedOn: '2026-11-23',
      text: '電話は090-1234-5678です。',
    })
    const { subjects } = await workOf('moderator')
    expect(subjects.get('voices-received')).toEqual([fresh.id])
    expect(subjects.get('personal-information')).toEqual([pointing.id])
    expect(subjects.has('answers-late')).toBe(false)
  })

  test('planners see names that are means and departments without a plan', async () => {
    const { subjects } = await workOf('planner')
    expect(subjects.get('names-as-means')).toEqual([`measures/${ids.school}`])
    expect(subjects.get('departments-without-plan')).toEqual(expect.arrayContaining([roads, children]))
  })

  test('administrators see officers without a department, and nobody’s voices', async () => {
    const { user } = await cms.actAs('department')
    const { items, subjects } = await workOf('admin')
    expect(subjects.get('officers-without-department')).toContain(user.id)
    expect(JSON.stringify(items)).not.toContain(ids.told)
  })

  test('every line leads somewhere', async () => {
    for (const role of ['moderator', 'department', 'planner', 'admin', 'reader'] as const) {
      const { items } = await workOf(role, roads)
      for (const item of items.filter(({ code }) => !code.endsWith('drafts')))
        expect(getWorkAddress(item, today), item.code).toMatch(/^\/admin\//)
    }
  })
})

describe('the round trip', () => {
  test('of a department is about the measures it leads', async () => {
    const found = await readRoundTrip(await requestOf('department', roads), today, roads)
    expect(found.unanswered.map(({ id, waitingDays }) => [id, waitingDays])).toEqual([[ids.told, 85]])
    expect(found).toMatchObject({ measuresWithoutVoice: [], unlinked: [], namesAsMeans: 0 })
  })

  test('of the planning section is about everything', async () => {
    const lost = await createVoice(cms.payload, { state: 'published', receivedOn: '2026-10-01' })
    const silent = await createMeasure('川がきれいで、子どもが遊んでいる', roads)
    const found = await readRoundTrip(await requestOf('planner'), today)
    expect(found.unlinked.map(({ id }) => id)).toEqual([lost.id])
    expect(found.measuresWithoutVoice.map(({ id }) => id)).toEqual([silent])
    expect(found.unanswered.map(({ id }) => id)).toEqual([ids.told, lost.id, ids.taught])
    expect(found.namesAsMeans).toBe(1)
  })
})
