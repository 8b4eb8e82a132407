import { describe, expect, it } from 'vitest'
import { checkEvaluation, type EvaluationRecord } from './evaluation.ts'

const evaluation: EvaluationRecord = {
  fiscalYear: 2025,
  judgement: 'continue',
  learnt: '訪問を断る家庭ほど相談を必要としていた',
  judgementReason: '不安を感じる親の割合が下がり始めた',
  nextDirection: '保育園での出張相談に時間を移す',
  horizon: 'focused',
}
const codes = (fields: EvaluationRecord) => checkEvaluation({ ...evaluation, ...fields }).map((issue) => issue.code)

describe('an evaluation', () => {
  it('says what was learnt, judges with a reason and gives a direction', () => {
    expect(codes({})).toEqual([])
    expect(codes({ learnt: '', judgementReason: '', nextDirection: '' })).toEqual([
      'evaluation.learnt-missing',
      'evaluation.judgement-reason-missing',
      'evaluation.next-direction-missing',
    ])
  })
  it('is made once a year for a measure', () => {
    expect(codes({ otherYears: [2024, 2025] })).toEqual(['evaluation.evaluated-twice'])
    expect(codes({ otherYears: [2024] })).toEqual([])
  })
  it('is of a year that has begun, and that the plan had reached', () => {
    expect(codes({ currentFiscalYear: 2025, firstFiscalYear: 2024 })).toEqual([])
    expect(codes({ fiscalYear: 2052, currentFiscalYear: 2025 })).toEqual(['evaluation.year-ahead'])
    expect(codes({ fiscalYear: 2024, currentFiscalYear: 2025, firstFiscalYear: 2024 })).toEqual([])
    expect(codes({ fiscalYear: 2005, currentFiscalYear: 2025, firstFiscalYear: 2024 })).toEqual([
      'evaluation.year-before-plan',
    ])
  })
  it('that is still in last year’s words is advised against, not stopped', () => {
    const { learnt, judgementReason, nextDirection } = evaluation
    const previous = { learnt, judgementReason: { ja: '別の理由' }, nextDirection: ` ${nextDirection}` }
    expect(codes({ previous })).toEqual(['evaluation.copied-unchanged', 'evaluation.copied-unchanged'])
    expect(checkEvaluation({ ...evaluation, previous }).every(({ severity }) => severity === 'advise')).toBe(true)
    expect(codes({ previous: { judgementReason } })).toEqual(['evaluation.copied-unchanged'])
  })
  it('of a focused measure decides between going on and stopping', () => {
    expect(codes({ judgement: 'correct' })).toEqual(['evaluation.focused-not-decided'])
    expect(codes({ judgement: 'stop' })).toEqual([])
  })
  it('of a sustained measure corrects on the way', () => {
    expect(codes({ horizon: 'sustained', judgement: 'stop' })).toEqual(['evaluation.sustained-stopped'])
    expect(codes({ horizon: 'sustained', judgement: 'correct' })).toEqual([])
  })
})
