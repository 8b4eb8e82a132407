import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Evaluation, Measure, Plan } from '../../payload-types.ts'
import { createDepartment } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'
import { readInvestments } from './read-investments.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
  const plan = await cms.payload.create({
    collection: 'plans',
    overrideAccess: true,
    draft: true,
    data: {
      title: '第六次総合計画',
      slug: 'sixth',
      startsInFiscalYear: 2024,
      endsInFiscalYear: 2032,
      terms: [
        { name: '第1期', startsInFiscalYear: 2024, endsInFiscalYear: 2026, state: 'current' },
        { name: '第2期', startsInFiscalYear: 2027, endsInFiscalYear: 2029, state: 'next' },
      ],
    } as Plan,
  })
  await publish('plans', plan.id)
})
afterAll(() => cms.close())

/** Past the rules, which ask for more than an overview looks at. */
const publish = (collection: 'plans' | 'measures', id: string) =>
  cms.payload.db.updateOne({ collection, id, data: { _status: 'published', updatedAt: new Date().toISOString() } })

// Documents may be incomplete: the overview shows what is missing as well as what is there.
const draftMeasure = (code: string, fields: Partial<Measure>) =>
  cms.payload.create({
    collection: 'measures',
    overrideAccess: true,
    draft: true,
    data: { code, name: `${code}が実現している`, slug: code.toLowerCase(), ...fields } as Measure,
  })
async function createMeasure(code: string, fields: Partial<Measure>) {
  const measure = await draftMeasure(code, fields)
  await publish('measures', measure.id)
  return measure
}
const evaluate = (measure: Measure, fields: Partial<Evaluation>) =>
  cms.payload.create({
    collection: 'evaluations',
    overrideAccess: true,
    data: {
      measure: measure.id,
      progress: 'on-track',
      learnt: 'わかったこと',
      judgementReason: '理由',
      nextDirection: '次の方向',
      ...fields,
    } as Evaluation,
  })
async function read(day: string, role: 'reader' | 'department' = 'reader') {
  const { user } = await cms.actAs(role)
  return readInvestments(await createLocalReq({ user }, cms.payload), day)
}

test('a published evaluation of the last year of the term answers a measure’s question, a draft does not', async () => {
  const [answered, drafted, open, stillSilent] = [
    await createMeasure('A-2', { horizon: 'focused' }),
    await createMeasure('A-10', { horizon: 'focused' }),
    await createMeasure('A-1', { horizon: 'sustained' }),
    await createMeasure('B-1', {}),
  ]
  await evaluate(answered, { fiscalYear: 2026, judgement: 'continue', _status: 'published' })
  const draft = await evaluate(drafted, { fiscalYear: 2026, judgement: 'stop', _status: 'draft' })
  await evaluate(open, { fiscalYear: 2025, judgement: 'correct', _status: 'published' })

  await draftMeasure('B-2', { horizon: 'focused' })
  const { measures } = await read('2026-11-25')
  expect(measures.map(({ code, due }) => [code, due?.question, due?.state, due?.draft])).toEqual([
    ['A-1', 'mid-term-correction', 'open', undefined],
    ['A-2', 'continue-or-stop', 'answered', undefined],
    ['A-10', 'continue-or-stop', 'open', draft.id],
    ['B-1', undefined, undefined, undefined],
    // A draft waits for its publication, and not for the end of a term.
    ['B-2', undefined, undefined, undefined],
  ])
  const later = await read('2027-11-25')
  expect(later.measures.find(({ code }) => code === 'A-10')?.due).toMatchObject({ state: 'late', fiscalYear: 2026 })
  expect(later.overview.withoutHorizon.map(({ id }) => id)).toEqual([stillSilent.id])
})

test('measures are counted by horizon, kind and capital, with the name of their department', async () => {
  const department = await createDepartment(cms.payload, 'forest')
  const { id } = await createMeasure('C-1', {
    horizon: 'sustained',
    horizonReason: '木は三年では育たないため',
    capitals: ['cultural'],
    investments: [
      { kind: 'time', text: '待つこと' },
      { kind: 'time', text: '通うこと' },
    ],
    leadDepartment: department.id,
  })
  const { overview } = await read('2026-11-25', 'department')
  const sustained = overview.byHorizon.find(({ horizon }) => horizon === 'sustained')
  expect(sustained?.kinds.time).toMatchObject([{ id, lead: { name: 'forest課' } }])
  expect(overview.byCapital.find(({ capital }) => capital === 'cultural')?.measures.map((each) => each.id)).toEqual([
    id,
  ])
  expect(overview.withoutReason.map(({ code }) => code)).not.toContain('C-1')
})
