import { describe, expect, it } from 'vitest'
import { buildActionPlan } from '../action-plan/build-action-plan.ts'
import { arrangeDepartments } from './order.ts'
import { type DepartmentPlan, getDepartmentOverview } from './overview.ts'

const today = '2026-11-22'
const plan = (department: string, fields: Partial<DepartmentPlan> = {}): DepartmentPlan => ({
  ...buildActionPlan(),
  id: `plan-of-${department}`,
  department,
  isPublished: true,
  since: '2026-04-01',
  ...fields,
})
const overview = (plans: DepartmentPlan[], answers: { department: string; voices: string[] }[] = []) =>
  getDepartmentOverview({ departments: ['library', 'roads'], plans, answers, today })
const ofLibrary = (fields: Partial<DepartmentPlan>) => overview([plan('library', fields)])[0]

describe('a department in the overview', () => {
  it('has nothing to be reminded of when its plan is public, whole and told about', () => {
    expect(ofLibrary({})).toEqual({
      department: 'library',
      standing: 'published',
      plans: ['plan-of-library'],
      completeness: { filled: 7, of: 7, missing: [] },
      actions: { planned: 0, doing: 1, done: 0, late: 0, stopped: 0 },
      lateActions: 0,
      lastNewsOn: '2026-10-01',
      unansweredCriteria: 0,
      answeredVoices: 0,
      concerns: [],
    })
  })
  it('has no plan while it has written none, or only a draft, or one for other years', () => {
    expect(overview([])[0]).toMatchObject({ standing: 'none', plans: [], concerns: ['no-plan'] })
    expect(ofLibrary({ isPublished: false })).toMatchObject({ standing: 'draft', concerns: ['no-plan'] })
    expect(ofLibrary({ startsInFiscalYear: 2024, endsInFiscalYear: 2025 })).toMatchObject({ standing: 'none' })
    expect(ofLibrary({ startsInFiscalYear: 2027, endsInFiscalYear: 2028 })).toMatchObject({ standing: 'none' })
    expect(ofLibrary({ startsInFiscalYear: 2024, endsInFiscalYear: 2026 })).toMatchObject({ standing: 'published' })
  })
  it('has a plan that goes on while its last year is open, as on every other page', () => {
    expect(ofLibrary({ startsInFiscalYear: 2024, endsInFiscalYear: null })).toMatchObject({ standing: 'published' })
    expect(ofLibrary({ startsInFiscalYear: 2027, endsInFiscalYear: null })).toMatchObject({ standing: 'none' })
  })
  it('is late by the due date as well as by its own word', () => {
    const actions = [
      { title: '棚', dueOn: '2026-11-21', state: 'doing' as const, news: [{ on: '2026-11-01' }] },
      { title: '会', dueOn: '2027-03-31', state: 'late' as const },
      { title: '本', dueOn: '2026-05-01', state: 'done' as const },
    ]
    expect(ofLibrary({ actions })).toMatchObject({ lateActions: 2, concerns: ['late'] })
  })
  it('is silent after a quarter without news, and from the start where nothing was ever told', () => {
    const told = (...days: string[]) => ({
      actions: [{ title: '会', dueOn: '2027-03-31', state: 'planned' as const, news: days.map((on) => ({ on })) }],
    })
    expect(ofLibrary(told('2026-08-22'))?.concerns).toEqual([])
    expect(ofLibrary(told('2026-08-21', '2026-05-01'))?.concerns).toEqual(['silent'])
    expect(ofLibrary(told())?.concerns).toEqual(['silent'])
    expect(ofLibrary({ ...told(), since: '2026-10-01' })?.concerns).toEqual([])
  })
  it('may be silent once everything is done or stopped', () => {
    const actions = [
      { title: '棚', dueOn: '2026-05-01', state: 'done' as const, news: [{ on: '2026-05-01' }] },
      { title: '会', dueOn: '2026-06-01', state: 'stopped' as const },
    ]
    expect(ofLibrary({ actions })?.concerns).toEqual([])
  })
  it('is asked about criteria and parts it left open', () => {
    expect(ofLibrary({ criteriaAnswers: [], partnersWanted: '' })).toMatchObject({
      unansweredCriteria: 1,
      completeness: { filled: 5, of: 7, missing: ['criteria', 'partners'] },
      concerns: ['criteria', 'incomplete'],
    })
  })
  it('is not judged by a further plan that is still being written', () => {
    const draft = plan('library', { id: 'next', isPublished: false, aim: '', actions: [] })
    expect(overview([draft, plan('library')])[0]).toMatchObject({ plans: ['plan-of-library', 'next'], concerns: [] })
  })
  it('is counted each voice it answered once', () => {
    const answers = [
      { department: 'library', voices: ['a', 'b'] },
      { department: 'library', voices: ['b'] },
      { department: 'roads', voices: ['c'] },
    ]
    expect(overview([], answers).map(({ answeredVoices }) => answeredVoices)).toEqual([2, 1])
  })
})

describe('the overview of departments', () => {
  const late = {
    actions: [{ title: '道', dueOn: '2026-04-30', state: 'doing' as const, news: [{ on: '2026-02-01' }] }],
  }
  const all = overview([plan('library'), plan('roads', { ...late, voices: [] })])
  const names = (by: Parameters<typeof arrangeDepartments>[1]) =>
    arrangeDepartments(all, by).map(({ department }) => department)

  it('can be put in order by what needs attention first', () => {
    expect(names({})).toEqual(['library', 'roads'])
    for (const order of ['news', 'late-actions', 'completeness'] as const)
      expect(names({ order }), order).toEqual(['roads', 'library'])
  })
  it('keeps the order of the city among equals', () => {
    expect(names({ order: 'answers' })).toEqual(['library', 'roads'])
  })
  it('can be narrowed to one concern', () => {
    expect(names({ concern: 'silent' })).toEqual(['roads'])
    expect(names({ concern: 'no-plan' })).toEqual([])
  })
  it('puts a department without any plan before all others by what is written and told', () => {
    const [none, some] = [overview([])[0], overview([plan('library')])[0]]
    if (!none || !some) throw new Error('two departments')
    expect(arrangeDepartments([some, none], { order: 'completeness' })[0]).toBe(none)
    expect(arrangeDepartments([some, none], { order: 'news' })[0]).toBe(none)
  })
})
