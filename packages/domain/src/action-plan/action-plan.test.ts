import { describe, expect, it } from 'vitest'
import { checkActionPlan, getLastNewsOn, isActionLate, isStale } from './action-plan.ts'
import { buildActionPlan } from './build-action-plan.ts'
import { getActionPlanCompleteness } from './completeness.ts'

const check = (fields: Parameters<typeof buildActionPlan>[0]) =>
  checkActionPlan(buildActionPlan(fields)).map(({ severity, path, code }) => `${severity} ${path}: ${code}`)

describe('a department’s action plan', () => {
  it('can be published when it says who, what for and what', () => {
    expect(check({})).toEqual([])
  })
  it('is not published without department and aim, or with its years reversed', () => {
    expect(check({ department: null, aim: '', endsInFiscalYear: 2025, actions: [] })).toEqual([
      'block department: action-plan.department-missing',
      'block aim: action-plan.aim-missing',
      'block endsInFiscalYear: action-plan.years-reversed',
      'advise actions: action-plan.actions-missing',
    ])
  })
  it('is told everything it lacks at once, also what the form asks for by itself', () => {
    expect(checkActionPlan({}).map(({ code }) => code)).toEqual([
      'action-plan.department-missing',
      'action-plan.title-missing',
      'action-plan.aim-missing',
      'action-plan.branding-aim-missing',
      'action-plan.year-missing',
      'action-plan.year-missing',
      'action-plan.actions-missing',
    ])
  })
  it('is advised to answer every criterion of the identity, with words', () => {
    expect(check({ criteriaAnswers: [{ criterion: 'exchange', answer: ' ' }] })).toEqual([
      'advise criteriaAnswers: action-plan.criterion-unanswered',
    ])
  })
  it('is advised to say how it stands to a criterion it has words for', () => {
    expect(check({ criteriaAnswers: [{ criterion: 'exchange', answer: '読書会を開く' }] })).toEqual([
      'advise criteriaAnswers.0.verdict: action-plan.verdict-missing',
    ])
  })
  it('has actions with names, due within its years, that are reported on', () => {
    const actions = [
      { title: '', state: 'planned' as const },
      { title: '夜の読書会', dueOn: '2028-04-01', state: 'doing' as const, news: [] },
    ]
    expect(check({ actions })).toEqual([
      'block actions.0.title: action-plan.action-title-missing',
      'advise actions.1.dueOn: action-plan.action-date-outside',
      'advise actions.1.news: action-plan.news-missing',
    ])
  })
})

describe('the completeness of an action plan', () => {
  it('is full when every part is written', () => {
    expect(getActionPlanCompleteness(buildActionPlan())).toEqual({ filled: 7, of: 7, missing: [] })
  })
  it('names the parts that are missing', () => {
    const plan = buildActionPlan({ voices: [], partnersWanted: '', actions: [{ title: '読書会' }] })
    expect(getActionPlanCompleteness(plan)).toEqual({ filled: 4, of: 7, missing: ['due-dates', 'voices', 'partners'] })
  })
  it('of an empty plan is nothing', () => {
    expect(getActionPlanCompleteness({})).toMatchObject({ filled: 0, of: 7 })
  })
})

describe('progress', () => {
  it('is stale after a quarter of silence', () => {
    expect(isStale('2026-08-22', '2026-11-22')).toBe(false)
    expect(isStale('2026-08-21', '2026-11-22')).toBe(true)
    expect(isStale(undefined, '2026-11-22')).toBe(true)
  })
  it('was last told on the newest day of any action', () => {
    const news = (on: string) => ({ title: 'x', news: [{ on }] })
    expect(getLastNewsOn({ actions: [news('2026-10-01'), news('2026-11-01'), news('2026-09-01')] }, '2026-11-22')).toBe(
      '2026-11-01',
    )
    expect(getLastNewsOn({ actions: [] }, '2026-11-22')).toBeUndefined()
    expect(getLastNewsOn({ actions: [news('2026-10-01'), news('2027-11-01')] }, '2026-11-22')).toBe('2026-10-01')
    expect(getLastNewsOn({ actions: [news('2026-11-22')] }, '2026-11-22')).toBe('2026-11-22')
  })
  it('is late after the due date, unless done or stopped', () => {
    expect(isActionLate({ dueOn: '2026-11-21', state: 'doing' }, '2026-11-22')).toBe(true)
    expect(isActionLate({ dueOn: '2026-11-22', state: 'doing' }, '2026-11-22')).toBe(false)
    expect(isActionLate({ dueOn: '2026-11-21', state: 'done' }, '2026-11-22')).toBe(false)
    expect(isActionLate({ state: 'late' }, '2026-11-22')).toBe(true)
  })
})
