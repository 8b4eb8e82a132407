import { describe, expect, it } from 'vitest'
import { type Role, roles } from '../role/vocabulary.ts'
import { buildWorkFacts, buildWorkMeasure, buildWorkPlan, buildWorkVoice } from './build-work-facts.ts'
import type { WorkFacts } from './facts.ts'
import { getWorkOf } from './work.ts'

const today = '2026-11-25'
const workOf = (role: Role, facts: Partial<WorkFacts>) =>
  Object.fromEntries(getWorkOf(role, buildWorkFacts(facts), today).map(({ code, subjects }) => [code, subjects]))

describe('the start page', () => {
  it.each(roles)('of somebody with nothing to do is empty (%s)', (role) => {
    expect(workOf(role, { department: 'roads', plans: [buildWorkPlan('plan', 'roads')] })).toEqual({})
  })
})

describe('the moderator’s work', () => {
  it('is to read and decide, what has waited longest first, and apart what has waited too long', () => {
    const voices = [
      buildWorkVoice('new', { receivedOn: '2026-11-24' }),
      buildWorkVoice('older', { receivedOn: '2026-11-15' }),
      buildWorkVoice('too-old', { receivedOn: '2026-11-10', state: 'in-review' }),
      buildWorkVoice('read', { receivedOn: '2026-11-16', state: 'in-review' }),
      buildWorkVoice('decided', { receivedOn: '2026-01-10', state: 'published' }),
    ]
    expect(workOf('moderator', { voices })).toEqual({
      'voices-late': ['too-old'],
      'voices-received': ['older', 'new'],
      'voices-in-review': ['read'],
      'voices-told-lately': ['new'],
    })
  })
  it('tells since when the oldest voice waits', () => {
    const voices = [
      buildWorkVoice('a', { receivedOn: '2026-11-20' }),
      buildWorkVoice('b', { receivedOn: '2026-11-12' }),
    ]
    const [received] = getWorkOf('moderator', buildWorkFacts({ voices }), today)
    expect(received).toMatchObject({ code: 'voices-received', time: 'waiting', since: '2026-11-12' })
  })
  it('shows voices that may point to a person, and those withdrawn today', () => {
    const voices = [
      buildWorkVoice('phone', { state: 'published', receivedOn: '2026-05-01', unresolved: true }),
      buildWorkVoice('gone', { state: 'withdrawn', withdrawnOn: today }),
      buildWorkVoice('long-gone', { state: 'withdrawn', withdrawnOn: '2026-11-24' }),
    ]
    expect(workOf('moderator', { voices })).toEqual({ 'personal-information': ['phone'], 'withdrawn-today': ['gone'] })
  })
})

describe('the planner’s work', () => {
  const departments = [{ id: 'roads' }, { id: 'children' }]
  const measures = [buildWorkMeasure('bus', 'roads')]
  const evaluations = [
    { measure: 'bus', fiscalYear: 2025 },
    { measure: 'bus', fiscalYear: 2026, judgement: 'continue' as const },
  ]
  const plans = [buildWorkPlan('one', 'roads'), buildWorkPlan('two', 'children')]

  it('is to see who has no plan and who is silent', () => {
    const silent = buildWorkPlan('one', 'roads', { actions: [{ state: 'planned' }] })
    expect(workOf('planner', { departments, plans: [silent] })).toEqual({
      'departments-without-plan': ['children'],
      'departments-silent': ['roads'],
    })
  })
  it('counts evaluations that are not public yet, drafted or not', () => {
    const evaluationDrafts = [{ measure: 'bus', fiscalYear: 2025 }]
    const decided = evaluations.slice(1)
    expect(workOf('planner', { departments, plans, measures, evaluations: decided, evaluationDrafts })).toEqual({
      'evaluations-missing-late': ['bus'],
    })
  })
  it('asks in the last year of a term what goes on', () => {
    expect(workOf('planner', { departments, plans, measures, evaluations: evaluations.slice(0, 1) })).toEqual({
      'term-questions': ['bus'],
    })
  })
  it('asks on until the judgement is one that the question can be answered with', () => {
    const facts = (judgement: 'correct' | 'stop', horizon: 'focused' | 'sustained' = 'focused') => ({
      departments,
      plans,
      measures: [buildWorkMeasure('bus', 'roads', { horizon })],
      evaluations: [evaluated, { measure: 'bus', fiscalYear: 2026, judgement }],
    })
    const evaluated = { measure: 'bus', fiscalYear: 2025 }
    expect(workOf('planner', facts('correct'))).toEqual({ 'term-questions': ['bus'] })
    expect(workOf('planner', facts('correct', 'sustained'))).toEqual({})
    expect(workOf('planner', facts('stop'))).toEqual({})
  })
  it('asks still when the term is over, and not of a measure that ended with it', () => {
    const termsOfPlan = [
      { startsInFiscalYear: 2023, endsInFiscalYear: 2025 },
      { startsInFiscalYear: 2026, endsInFiscalYear: 2028 },
    ]
    const ended = buildWorkMeasure('road', 'roads', { ended: { lastFiscalYear: 2025 } })
    const done = [...measures, ended].map(({ id }) => ({ measure: id, fiscalYear: 2025 }))
    const facts = { departments, plans, measures: [...measures, ended], evaluations: done, termsOfPlan }
    expect(workOf('planner', facts)).toEqual({ 'term-questions': ['bus'] })
  })
  it('is not to publish what a department publishes itself', () => {
    const drafts = [
      { id: 'action-plans/one', department: 'roads', publisher: 'department' as const },
      { id: 'evaluations/one', department: 'roads', publisher: 'planner' as const },
    ]
    expect(workOf('planner', { departments, plans, drafts })).toEqual({ drafts: ['evaluations/one'] })
  })
  it('lists drafts, overdue figures, missing voices and names that are means', () => {
    const facts = {
      departments,
      plans,
      drafts: [{ id: 'measures/bus', publisher: 'planner' as const }],
      overdueIndicators: ['riders'],
      thinGroups: ['narakawa older'],
      namesAsMeans: ['measures/road'],
    }
    expect(Object.keys(workOf('planner', facts))).toEqual([
      'indicators-overdue',
      'drafts',
      'thin-groups',
      'names-as-means',
    ])
  })
})

describe('the other roles', () => {
  const voices = [
    buildWorkVoice('lately', { state: 'published', publishedOn: '2026-11-20' }),
    buildWorkVoice('long-ago', { state: 'published', publishedOn: '2026-10-20' }),
    buildWorkVoice('unread'),
  ]
  it('an administrator looks after deliveries and accounts, and reads nobody’s work', () => {
    const facts = {
      voices,
      drafts: [{ id: 'measures/bus', publisher: 'planner' as const }],
      failingDeliveries: [{ id: 'https://example.jp', on: '2026-11-24' }],
      officersWithoutDepartment: ['anna'],
    }
    expect(workOf('admin', facts)).toEqual({
      'deliveries-failing': ['https://example.jp'],
      'officers-without-department': ['anna'],
    })
  })
  it('a reader sees what was published lately', () => {
    const answers = [
      { id: 'new', on: '2026-11-24' },
      { id: 'old', on: '2026-01-24' },
    ]
    expect(workOf('reader', { voices, answers })).toEqual({ 'published-lately': ['lately'], 'answers-lately': ['new'] })
  })
})
