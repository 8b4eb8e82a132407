import { describe, expect, it } from 'vitest'
import { getPlanPeriod } from '../action-plan/plan-period.ts'
import { type AnsweringDocument, getCriterionUse, getDepartmentsWithoutAnswers } from './criterion-use.ts'

const identity = { id: 'now', criteria: [{ key: 'exchange' }, { key: 'open' }] }
const year = { from: '2026-04-01', to: '2027-03-31' }
const decision = (fields: Partial<AnsweringDocument> = {}): AnsweringDocument => ({
  kind: 'decision',
  id: 'd',
  identity: 'now',
  department: 'library',
  published: true,
  period: { from: '2026-06-01', to: '2026-06-01' },
  answers: [{ criterion: 'exchange', verdict: 'for', words: '出会いが増える' }],
  ...fields,
})
const plan = (fields: Partial<AnsweringDocument> = {}) =>
  decision({ kind: 'action-plan', id: 'p', period: getPlanPeriod(2026, 2026), ...fields })
const useOf = (criterion: string, ...documents: AnsweringDocument[]) => {
  const use = getCriterionUse(identity, documents, year).find((each) => each.criterion === criterion)
  if (!use) throw new Error('no such criterion')
  return use
}

describe('a criterion', () => {
  it('was used when a decision or an action plan of the year was held against it', () => {
    expect(useOf('exchange', decision(), plan())).toMatchObject({ used: true, counts: { for: 2, against: 0 } })
    expect(useOf('open', decision(), plan())).toMatchObject({ used: false, answers: [] })
  })
  it('was not used by a decision of another year, but by a plan that covers a part of this one', () => {
    expect(useOf('exchange', decision({ period: { from: '2026-03-31', to: '2026-03-31' } })).used).toBe(false)
    expect(useOf('exchange', plan({ period: getPlanPeriod(2024, 2026) })).used).toBe(true)
    expect(useOf('exchange', plan({ period: getPlanPeriod(2024, 2025) })).used).toBe(false)
  })
  it('was used when it spoke against something, and not where everybody said it was not concerned', () => {
    const answer = (verdict: 'against' | 'not-concerned') => [{ criterion: 'open', verdict, words: '理由' }]
    expect(useOf('open', decision({ answers: answer('against') })).used).toBe(true)
    expect(useOf('open', decision({ answers: answer('not-concerned') }))).toMatchObject({
      used: false,
      counts: { 'not-concerned': 1 },
    })
  })
  it('is answered by drafts too, which are shown and count for nothing', () => {
    const use = useOf('exchange', decision({ published: false }))
    expect(use).toMatchObject({ used: false, counts: { for: 0 } })
    expect(use.drafts).toHaveLength(1)
  })
  it('is not used by what was held against another identity', () => {
    expect(useOf('exchange', decision({ identity: 'before' })).used).toBe(false)
  })
  it('is answered by a plan of before that has words and no verdict, and not by an empty row', () => {
    expect(
      useOf('open', plan({ answers: [{ criterion: 'open', words: { ja: '入りにくい人に聞く' } }] })),
    ).toMatchObject({
      used: true,
      counts: { 'without-verdict': 1 },
    })
    expect(useOf('open', plan({ answers: [{ criterion: 'open', words: '' }] })).used).toBe(false)
  })
})

describe('a department', () => {
  const without = (...documents: AnsweringDocument[]) => getDepartmentsWithoutAnswers(identity, documents, year)
  it('answers none when no published plan of the year answers a criterion of the identity', () => {
    expect(without(plan({ answers: [] }), plan({ answers: [{ criterion: 'open' }] }))).toEqual(['library'])
    expect(without(plan({ identity: 'before' }))).toEqual(['library'])
    expect(without(plan({ answers: [] }), plan({ id: 'q' }))).toEqual([])
  })
  it('is not blamed for a draft, for a decision, or for a plan it does not have', () => {
    expect(without(plan({ answers: [], published: false }), decision({ answers: [] }))).toEqual([])
  })
})
