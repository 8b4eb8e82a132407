import { getFiscalYear } from '@aritai/domain'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { today } from '../fields/day.ts'
import type { Measure, Plan, Project, Strategy } from '../payload-types.ts'
import { openTestCms, type TestCms } from '../testing/open-test-cms.ts'
import { readFirstYears } from './first-years.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const draft = { overrideAccess: true, draft: true } as const

test('a measure is as old as the plan it came with, and of its own year when it was added to it', async () => {
  const { payload } = cms
  const years = { startsInFiscalYear: 2020, endsInFiscalYear: 2032 }
  const plan = await payload.create({ collection: 'plans', ...draft, data: { title: '計画', ...years } as Plan })
  const strategy = await payload.create({
    collection: 'strategies',
    ...draft,
    data: { name: 'A', plan: plan.id } as Strategy,
  })
  const project = await payload.create({
    collection: 'projects',
    ...draft,
    data: { name: 'A-1', strategy: strategy.id } as Project,
  })
  const measure = await payload.create({
    collection: 'measures',
    ...draft,
    data: { name: 'A-1-1', project: project.id } as Measure,
  })
  const { user } = await cms.actAs('planner')
  const firstYearOf = await readFirstYears(await createLocalReq({ user }, payload))
  expect(firstYearOf({ createdAt: measure.createdAt, project: project.id })).toBe(2020)
  const nextYear = `${getFiscalYear(today()) + 1}-06-01T00:00:00.000Z`
  expect(firstYearOf({ createdAt: nextYear, project: project.id })).toBe(getFiscalYear(today()) + 1)
  expect(firstYearOf({ createdAt: nextYear, project: 'of-no-plan' })).toBeUndefined()
})
