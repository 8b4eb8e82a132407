import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDepartment } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'
import { besideEvaluation } from './beside.ts'

let cms: TestCms
let measure = ''
let department = ''
const asSystem = { overrideAccess: true, depth: 0 } as const
const published = { _status: 'published' } as const

beforeAll(async () => {
  cms = await openTestCms()
  const { payload } = cms
  department = (await createDepartment(payload, 'children')).id
  const indicator = await payload.create({
    ...asSystem,
    collection: 'indicators',
    data: {
      slug: 'indicator',
      name: '頼れる人がいる親',
      definition: '近所に頼れる人がいると答えた親の割合',
      unit: '％',
      decimals: 1,
      direction: 'up',
      basis: 'observed',
      level: 'outcome',
      source: '市民アンケート',
      baseline: { fiscalYear: 2023, value: 47.1 },
      targets: [{ fiscalYear: 2026, value: 55 }],
      values: [{ fiscalYear: 2025, value: 46.8 }],
    } as never,
    draft: true,
  })
  const data = { name: '近所に頼れる人がいる', leadDepartment: department, indicators: [indicator.id] }
  measure = (await payload.create({ ...asSystem, collection: 'measures', data, draft: true })).id
  const write = (fiscalYear: number, nextDirection: string, status: object) => {
    const words = { learnt: '学び', judgementReason: '理由', nextDirection }
    const rest = { slug: `e-${fiscalYear}`, measure, fiscalYear, progress: 'behind', judgement: 'correct' } as const
    return payload.create({ ...asSystem, collection: 'evaluations', data: { ...rest, ...words, ...status } })
  }
  await write(2024, '集まりに一緒に行く人を試す', published)
  await write(2025, '下書きの方向', { _status: 'draft' })
})
afterAll(() => cms.close())

const ask = async (user: TypedUser | undefined, fiscalYear: number) => {
  const req = await createLocalReq(user ? { user } : {}, cms.payload)
  return besideEvaluation.handler(Object.assign(req, { query: { measure, fiscalYear: String(fiscalYear) } }))
}

test('beside a new evaluation stand the last public one and the figures of the measure', async () => {
  const officer = await cms.actAs('department', department)
  expect(await (await ask(officer.user, 2026)).json()).toMatchObject({
    previous: { fiscalYear: 2024, judgement: '修正する', nextDirection: '集まりに一緒に行く人を試す' },
    indicators: [
      {
        name: '頼れる人がいる親',
        values: [
          { fiscalYear: 2023, value: 47.1 },
          { fiscalYear: 2025, value: 46.8 },
        ],
        target: { fiscalYear: 2026, value: 55 },
      },
    ],
  })
})

test('the first evaluation of a measure has none before it', async () => {
  const officer = await cms.actAs('department', department)
  expect(await (await ask(officer.user, 2024)).json()).not.toHaveProperty('previous')
})

test('strangers learn nothing', async () => {
  await expect(ask(undefined, 2026)).rejects.toMatchObject({ status: 403 })
})
