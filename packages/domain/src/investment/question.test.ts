import { describe, expect, it } from 'vitest'
import { getCurrentQuestion, getInvestmentQuestion } from './question.ts'
import type { InvestmentHorizon } from './vocabulary.ts'

const first = { startsInFiscalYear: 2024, endsInFiscalYear: 2026 }
const second = { startsInFiscalYear: 2027, endsInFiscalYear: 2029 }
const evaluated = (fiscalYear: number, judgement: 'expand' | 'continue' | 'correct' | 'stop') => ({
  id: `${fiscalYear}`,
  fiscalYear,
  judgement,
})
const state = (horizon: InvestmentHorizon, year: number, ...evaluations: ReturnType<typeof evaluated>[]) =>
  getInvestmentQuestion(horizon, first, year, evaluations).state

describe('the end of a term', () => {
  it('asks a focused measure whether to continue or stop, and a sustained one what to correct', () => {
    expect(getInvestmentQuestion('focused', first, 2026, [])).toEqual({
      question: 'continue-or-stop',
      state: 'open',
      fiscalYear: 2026,
    })
    expect(getInvestmentQuestion('sustained', first, 2026, []).question).toBe('mid-term-correction')
  })
  it('asks in the last year of the term, and is late after it', () => {
    expect([2024, 2025, 2026, 2027].map((year) => state('focused', year))).toEqual(['ahead', 'ahead', 'open', 'late'])
  })
  it('is answered by the evaluation of that year, whenever it is written', () => {
    expect(state('focused', 2026, evaluated(2026, 'continue'))).toBe('answered')
    expect(state('focused', 2027, evaluated(2026, 'stop'))).toBe('answered')
    expect(state('sustained', 2026, evaluated(2026, 'correct'))).toBe('answered')
    expect(state('sustained', 2026, evaluated(2026, 'continue'))).toBe('answered')
  })
  it('is not answered by an evaluation of an earlier year', () => {
    expect(state('focused', 2026, evaluated(2025, 'continue'))).toBe('open')
    expect(state('sustained', 2027, evaluated(2025, 'correct'))).toBe('late')
  })
  it('is not answered for a focused measure by correcting: that neither continues nor stops', () => {
    expect(state('focused', 2026, evaluated(2026, 'correct'))).toBe('open')
  })
  it('has nothing more to ask of a measure that was stopped on the way', () => {
    expect(state('focused', 2026, evaluated(2025, 'stop'))).toBe('answered')
    expect(getCurrentQuestion('focused', [first, second], 2029, [evaluated(2025, 'stop')])).toMatchObject({
      state: 'answered',
      answer: { id: '2025' },
    })
  })
})

describe('the question a measure stands before', () => {
  it('is that of the current term', () => {
    const answered = [evaluated(2026, 'continue')]
    expect(getCurrentQuestion('focused', [second, first], 2027, answered)).toMatchObject({
      state: 'ahead',
      fiscalYear: 2029,
    })
  })
  it('is an older one as long as nobody answered it', () => {
    expect(getCurrentQuestion('focused', [first, second], 2028, [])).toMatchObject({ state: 'late', fiscalYear: 2026 })
  })
  it('is none before the plan begins', () => {
    expect(getCurrentQuestion('focused', [first], 2023, [])).toBeUndefined()
  })
})
