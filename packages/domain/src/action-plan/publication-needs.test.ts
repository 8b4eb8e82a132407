import { describe, expect, it } from 'vitest'
import type { ActionPlanRecord } from './action-plan.ts'
import { buildActionPlan } from './build-action-plan.ts'
import { getPublicationNeeds } from './publication-needs.ts'

const needs = (fields: Partial<ActionPlanRecord>) => getPublicationNeeds(buildActionPlan(fields))

describe('what an action plan cannot be published without', () => {
  it('is nothing once a department has said who, what for and until when', () => {
    expect(needs({})).toEqual([])
    expect(needs({ actions: [], criteriaAnswers: [], measures: [], voices: [], partnersWanted: '' })).toEqual([])
  })
  it('is told in the order of the form', () => {
    expect(getPublicationNeeds({})).toEqual(['title', 'aim', 'branding-aim', 'years', 'department'])
  })
  it('is told for an answer, an action or a report that was begun without a word', () => {
    expect(needs({ criteriaAnswers: [{ criterion: 'exchange', verdict: 'for', answer: '' }] })).toEqual([
      'criteria-words',
    ])
    expect(needs({ criteriaAnswers: [{ criterion: 'exchange', answer: '' }] })).toEqual([])
    expect(needs({ actions: [{ title: ' ' }] })).toEqual(['action-titles'])
    expect(needs({ actions: [{ title: '読書会', news: [{ on: '2026-11-22', text: '' }] }] })).toEqual(['news-words'])
  })
  it('is told for years that are reversed', () => {
    expect(needs({ startsInFiscalYear: 2027, endsInFiscalYear: 2026 })).toEqual(['years'])
  })
})
