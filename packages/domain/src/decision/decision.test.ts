import { describe, expect, it } from 'vitest'
import { checkDecision, type DecisionRecord } from './decision.ts'

const criteria = [
  { key: 'exchange', question: { ja: '出会うか' } },
  { key: 'creation', question: { ja: '生まれるか' } },
]
const decision: DecisionRecord = {
  outcome: 'adopted',
  answers: [
    { criterion: 'exchange', verdict: 'for', reason: '夜も開くので働く人も来られる' },
    { criterion: 'creation', verdict: 'not-concerned', reason: '制作の場ではない' },
  ],
  reasoning: '開館時間を延ばす費用に見合う',
}
const check = (fields: DecisionRecord) =>
  checkDecision({ ...decision, ...fields }, { isPublic: true, criteria }).map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  )

describe('a decision', () => {
  it('answers every criterion with a reason', () => {
    expect(check({})).toEqual([])
  })
  it('is not published with a criterion unanswered, or without a reason for each verdict', () => {
    expect(check({ answers: [{ criterion: 'exchange', verdict: 'for', reason: '' }] })).toEqual([
      'block answers.0.reason: decision.reason-missing',
      'block answers: decision.criterion-unanswered',
    ])
  })
  it('answers no criterion that the identity does not have', () => {
    const answers = [...(decision.answers ?? []), { criterion: 'growth', verdict: 'for' as const, reason: 'はい' }]
    expect(check({ answers })).toEqual(['block answers.2.criterion: decision.criterion-unknown'])
  })
  it('gives its overall reasoning', () => {
    expect(check({ reasoning: null })).toEqual(['block reasoning: decision.reasoning-missing'])
  })
  it('is held against an identity that everybody can read and that asks something', () => {
    const codes = (identity: Parameters<typeof checkDecision>[1]) =>
      checkDecision({ ...decision, answers: [] }, identity).map(({ code }) => code)
    expect(codes(undefined)).toEqual(['decision.identity-missing'])
    expect(codes({ isPublic: false, criteria: [] })).toEqual(['decision.identity-not-public'])
    expect(codes({ isPublic: true, criteria: [] })).toEqual(['decision.identity-without-criteria'])
  })
  it('may go against a criterion, with a word of warning', () => {
    const answers = (decision.answers ?? []).map((answer) => ({ ...answer, verdict: 'against' as const }))
    expect(check({ answers })).toEqual(['advise outcome: decision.adopted-against-criteria'])
    expect(check({ answers, outcome: 'rejected' })).toEqual([])
  })
})
