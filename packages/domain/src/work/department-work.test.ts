import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Role } from '../role/vocabulary.ts'
import { buildWorkFacts, buildWorkMeasure, buildWorkPlan, buildWorkVoice } from './build-work-facts.ts'
import type { WorkFacts } from './facts.ts'
import { getWorkOf } from './work.ts'

const today = '2026-11-25'
const workOf = (role: Role, facts: Partial<WorkFacts>) =>
  Object.fromEntries(getWorkOf(role, buildWorkFacts(facts), today).map(({ code, subjects }) => [code, subjects]))

describe('a department’s work', () => {
  const measures = [buildWorkMeasure('bus', 'roads'), buildWorkMeasure('school', 'children')]
  const evaluations = measures.map(({ id }) => ({ measure: id, fiscalYear: 2025 }))
  const plans = [buildWorkPlan('plan', 'roads')]
  const own = { department: 'roads', measures, evaluations, plans }

  it('is to answer the voices linked to the measures it leads', () => {
    const voices = [
      buildWorkVoice('fresh', { state: 'published', measures: ['bus'], publishedOn: '2026-11-24' }),
      buildWorkVoice('old', { state: 'kept', receivedOn: '2026-09-01', measures: ['bus', 'school'] }),
      buildWorkVoice('answered', { state: 'published', receivedOn: '2026-09-01', measures: ['bus'] }),
      buildWorkVoice('unread', { measures: ['bus'] }),
    ]
    expect(workOf('department', { ...own, voices, answered: new Set(['answered']) })).toEqual({
      'answers-late': ['old'],
      'answers-waiting': ['fresh'],
      'voices-linked-lately': ['fresh'],
    })
  })
  it('is late with an answer by the time the city set itself, from the day the voice came to it', () => {
    const links = (on: string) => [
      { measure: 'school', on: '2026-05-01' },
      { measure: 'bus', on },
    ]
    const old = { state: 'published' as const, receivedOn: '2026-04-01', measures: ['bus', 'school'] }
    const voices = [
      buildWorkVoice('late', { ...old, links: links('2026-11-14') }),
      buildWorkVoice('due-today', { ...old, links: links('2026-11-15') }),
    ]
    expect(workOf('department', { ...own, voices, answerWithinDays: 10 })).toEqual({
      'answers-late': ['late'],
      'answers-waiting': ['due-today'],
    })
  })
  it('sees what was linked to it this week, whenever the voice was published', () => {
    const old = { state: 'published' as const, publishedOn: '2026-06-01', receivedOn: '2026-05-20' }
    const voices = [
      buildWorkVoice('linked-now', { ...old, measures: ['bus'], links: [{ measure: 'bus', on: '2026-11-23' }] }),
      buildWorkVoice('linked-then', { ...old, measures: ['bus'], links: [{ measure: 'bus', on: '2026-06-01' }] }),
      buildWorkVoice('public-now', {
        state: 'published',
        publishedOn: '2026-11-24',
        measures: ['bus'],
        links: [{ measure: 'bus', on: '2026-10-01' }],
      }),
      buildWorkVoice('of-others-now', {
        ...old,
        measures: ['bus', 'school'],
        links: [
          { measure: 'bus', on: '2026-06-01' },
          { measure: 'school', on: '2026-11-23' },
        ],
      }),
    ]
    expect(workOf('department', { ...own, voices })['voices-linked-lately']).toEqual(['linked-now'])
  })
  it('ends with the last year of a measure, once that is evaluated', () => {
    const ended = [buildWorkMeasure('bus', 'roads', { ended: { lastFiscalYear: 2025 } })]
    const voices = [buildWorkVoice('old', { state: 'published', measures: ['bus'] })]
    expect(workOf('department', { ...own, measures: ended, voices })).toEqual({})
    expect(workOf('department', { ...own, measures: ended, evaluations: [] })).toEqual({ 'evaluations-late': ['bus'] })
  })
  it('names each late action, found through its plan', () => {
    const actions = [
      { state: 'doing', dueOn: '2026-10-31', news: [{ on: '2026-11-18' }] },
      { state: 'late', dueOn: '2026-12-31' },
      { state: 'done', dueOn: '2026-10-31' },
    ] as const
    expect(workOf('department', { ...own, plans: [buildWorkPlan('plan', 'roads', { actions })] })).toEqual({
      'actions-late': ['plan', 'plan'],
    })
  })
  it('is to report once a quarter, on a plan of this year', () => {
    const actions = [{ state: 'doing' as const, news: [{ on: '2026-08-01' }] }]
    const silent = [
      buildWorkPlan('plan', 'roads', { actions }),
      buildWorkPlan('past', 'roads', { endsInFiscalYear: 2025, startsInFiscalYear: 2025 }),
    ]
    expect(workOf('department', { ...own, plans: silent })).toEqual({ 'report-due': ['plan'] })
  })
  it('begins with a plan where there is none for this year', () => {
    expect(workOf('department', { ...own, plans: [] })).toEqual({ 'plan-missing': ['roads'] })
  })
  it('is to write the evaluation of last year, until it is drafted', () => {
    expect(workOf('department', { ...own, evaluations: [] })).toEqual({ 'evaluations-late': ['bus'] })
    const evaluationDrafts = [{ measure: 'bus', fiscalYear: 2025 }]
    expect(workOf('department', { ...own, evaluations: [], evaluationDrafts })).toEqual({})
  })
  it('is none for an officer without a department', () => {
    expect(workOf('department', { ...own, department: undefined })).toEqual({})
  })

  it('never shows another department’s work', () => {
    const department = fc.constantFrom('roads', 'children', 'health')
    const fiscalYear = fc.constantFrom(2024, 2025, 2026)
    const facts = fc.record({
      leads: fc.array(department, { minLength: 1, maxLength: 6 }),
      told: fc.array(
        fc.record({
          measure: fc.nat(5),
          state: fc.constantFrom('published', 'kept', 'received'),
          on: fc.constantFrom('2026-08-01', '2026-11-20'),
        }),
      ),
      planned: fc.array(fc.record({ department, year: fiscalYear })),
      drafted: fc.array(department),
      evaluated: fc.array(fc.record({ measure: fc.nat(5), fiscalYear })),
    })
    fc.assert(
      fc.property(facts, ({ leads, told, planned, drafted, evaluated }) => {
        const ownerOf = (id: string) => id.split('/').at(-1)
        const led = leads.map((lead, index) => buildWorkMeasure(`measure-${index}/${lead}`, lead))
        const at = (index: number) => led[index % led.length]?.id ?? ''
        const items = getWorkOf(
          'department',
          buildWorkFacts({
            department: 'roads',
            measures: led,
            voices: told.map(({ measure, state, on }, index) =>
              buildWorkVoice(`voice-${index}/${ownerOf(at(measure))}`, {
                state: state as 'published',
                receivedOn: on,
                publishedOn: on,
                measures: [at(measure)],
              }),
            ),
            plans: planned.map((plan, index) =>
              buildWorkPlan(`plan-${index}/${plan.department}`, plan.department, {
                startsInFiscalYear: plan.year,
                endsInFiscalYear: plan.year,
                actions: [{ state: 'late' }],
              }),
            ),
            drafts: drafted.map((owner, index) => ({
              id: `draft-${index}/${owner}`,
              department: owner,
              publisher: 'department' as const,
            })),
            evaluations: evaluated.map(({ measure, fiscalYear: year }) => ({ measure: at(measure), fiscalYear: year })),
          }),
          today,
        )
        const owners = new Set(items.flatMap(({ subjects }) => subjects.map(ownerOf)))
        expect([...owners].filter((owner) => owner !== 'roads')).toEqual([])
      }),
    )
  })
})
