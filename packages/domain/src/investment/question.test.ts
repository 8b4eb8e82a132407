import { describe, expect, it } from 'vitest'
import { getEvaluationsDue } from '../round-trip/due-evaluations.ts'
import { getCurrentQuestion, getInvestmentQuestion } from './question.ts'
import type { InvestmentHorizon } from './vocabulary.ts'

const first = { startsInFiscalYear: 2024, endsInFiscalYear: 2026 }
const second = { startsInFiscalYear: 2027, endsInFiscalYear: 2029 }
const evaluated = (fiscalYear: number, judgement: 'expand' | 'continue' | 'correct' | 'stop') => ({
  id: `${fiscalYear}`,
  fiscalYear,
  judgement,
})
/** The end of November of a fiscal year, when last year’s figures have been there for long. */
const inYear = (year: number) => `${year}-11-25`
const state = (horizon: InvestmentHorizon, year: number, ...evaluations: ReturnType<typeof evaluated>[]) =>
  getInvestmentQuestion(horizon, first, inYear(year), evaluations).state

describe('the end of a term', () => {
  it('asks a focused measure whether to continue or stop, and a sustained one what to correct', () => {
    expect(getInvestmentQuestion('focused', first, inYear(2026), [])).toEqual({
      question: 'continue-or-stop',
      state: 'open',
      fiscalYear: 2026,
    })
    expect(getInvestmentQuestion('sustained', first, inYear(2026), []).question).toBe('mid-term-correction')
  })
  it('asks in the last year of the term, and is late after it', () => {
    expect([2024, 2025, 2026, 2027].map((year) => state('focused', year))).toEqual(['ahead', 'ahead', 'open', 'late'])
  })
  it('is not late before the evaluation that answers it is: both are due when the figures are, in July', () => {
    const days = ['2027-03-31', '2027-04-01', '2027-06-30', '2027-07-01']
    expect(days.map((day) => getInvestmentQuestion('focused', first, day, []).state)).toEqual([
      'open',
      'open',
      'open',
      'late',
    ])
    const measures = [{ id: 'bus' }]
    expect(
      days
        .map((day) => getEvaluationsDue(measures, [], [first], day))
        .map(({ fiscalYear, late }) => fiscalYear === 2026 && late),
    ).toEqual([false, false, false, true])
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
    expect(
      getCurrentQuestion({ horizon: 'focused' }, [first, second], inYear(2029), [evaluated(2025, 'stop')]),
    ).toMatchObject({
      state: 'answered',
      answer: { id: '2025' },
    })
  })
})

describe('the question a measure stands before', () => {
  it('is that of the current term', () => {
    const answered = [evaluated(2026, 'continue')]
    expect(getCurrentQuestion({ horizon: 'focused' }, [second, first], inYear(2027), answered)).toMatchObject({
      state: 'ahead',
      fiscalYear: 2029,
    })
  })
  it('is an older one as long as nobody answered it', () => {
    expect(getCurrentQuestion({ horizon: 'focused' }, [first, second], inYear(2028), [])).toMatchObject({
      state: 'late',
      fiscalYear: 2026,
    })
  })
  it('is the older one also before it is late', () => {
    expect(getCurrentQuestion({ horizon: 'focused' }, [first, second], '2027-05-10', [])).toMatchObject({
      state: 'open',
      fiscalYear: 2026,
    })
  })
  it('is never one of a term that was over before the measure was there', () => {
    const added = { horizon: 'focused' as const, firstFiscalYear: 2027 }
    expect(getCurrentQuestion(added, [first, second], inYear(2028), [])).toMatchObject({
      state: 'ahead',
      fiscalYear: 2029,
    })
    const inLastYear = { ...added, firstFiscalYear: 2026 }
    expect(getCurrentQuestion(inLastYear, [first, second], inYear(2028), [])).toMatchObject({
      state: 'late',
      fiscalYear: 2026,
    })
  })
  it('is none before the plan begins', () => {
    expect(getCurrentQuestion({ horizon: 'focused' }, [first], inYear(2023), [])).toBeUndefined()
  })
})
