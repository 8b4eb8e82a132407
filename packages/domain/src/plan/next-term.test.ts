import { describe, expect, it } from 'vitest'
import { checkNextTerm, findTurn, type NextTerm, proposeTermChoice, type TermDecision } from './next-term.ts'

const terms: NextTerm['terms'] = [
  { startsInFiscalYear: 2024, endsInFiscalYear: 2026, state: 'current' },
  { startsInFiscalYear: 2027, endsInFiscalYear: 2029, state: 'next' },
  { startsInFiscalYear: 2030, endsInFiscalYear: 2032, state: 'next' },
]
const items: NextTerm['items'] = [
  { id: 'p', kind: 'project', name: '親子と周囲が笑顔になっている' },
  { id: 'm', kind: 'measure', name: '近くに頼れる人がいる', project: 'p', horizon: 'focused' },
  { id: 'n', kind: 'measure', name: '預け先が選べる', project: 'p', horizon: 'sustained' },
]
const goOn: TermDecision[] = items.map(({ id }) => ({ id, choice: 'continue' }))
const reason = '対話で出た別の方法に時間を移すため。'
const decide = (...changes: TermDecision[]) =>
  goOn.map((decision) => changes.find(({ id }) => id === decision.id) ?? decision)
const codes = (input: Partial<NextTerm>) =>
  checkNextTerm({ terms, items, decisions: goOn, ...input }).map(({ code, path }) => `${code} ${path}`)

describe('opening the next term', () => {
  it('takes everything along that goes on, without a word', () => {
    expect(codes({})).toEqual([])
  })
  it('leaves nothing undecided, and decides about nothing else', () => {
    expect(codes({ decisions: goOn.slice(0, 2) })).toEqual(['next-term.undecided decisions.n'])
    expect(codes({ decisions: [...goOn, { id: 'x', choice: 'continue' }] })).toEqual([
      'next-term.unknown-item decisions.x',
    ])
  })
  it('asks why something is dropped or revised', () => {
    expect(codes({ decisions: decide({ id: 'm', choice: 'drop' }) })).toEqual(['next-term.reason-missing decisions.m'])
    expect(codes({ decisions: decide({ id: 'm', choice: 'revise', reason: ' 予算 ' }) })).toEqual([
      'next-term.reason-missing decisions.m',
    ])
    expect(codes({ decisions: decide({ id: 'm', choice: 'drop', reason }) })).toEqual([])
  })
  it('drops a project only together with all its measures', () => {
    const drop = (id: string): TermDecision => ({ id, choice: 'drop', reason })
    expect(codes({ decisions: decide(drop('p'), drop('m')) })).toEqual(['next-term.project-still-needed decisions.p'])
    const issues = checkNextTerm({ terms, items, decisions: decide(drop('p'), drop('m'), drop('n')) })
    expect(issues.filter(({ severity }) => severity === 'block')).toEqual([])
  })
  it('reminds that a sustained measure was meant to last', () => {
    expect(codes({ decisions: decide({ id: 'n', choice: 'drop', reason }) })).toEqual([
      'next-term.sustained-dropped decisions.n',
    ])
  })
  it('publishes no half-written draft on the way', () => {
    const drafted = items.map((item) => ({ ...item, hasDraft: true }))
    expect(codes({ items: drafted })).toEqual([])
    expect(codes({ items: drafted, decisions: decide({ id: 'm', choice: 'revise', reason }) })).toEqual([
      'next-term.draft-pending decisions.m',
    ])
  })
  it('stops before anything is written at what today’s rules would refuse', () => {
    const incomplete = items.map((item) => ({ ...item, isIncomplete: item.id === 'm' }))
    expect(codes({ items: incomplete, decisions: decide({ id: 'm', choice: 'drop', reason }) })).toEqual([
      'next-term.not-publishable decisions.m',
    ])
    expect(codes({ items: incomplete })).toEqual([])
  })
  it('needs a term that ends and one that begins', () => {
    expect(codes({ terms: [] })).toEqual(['next-term.no-current terms'])
    expect(codes({ terms: terms.slice(0, 1) })).toEqual(['next-term.no-next terms'])
    expect(findTurn(terms).beginning).toBe(terms[1])
  })
  it('goes on with the next term by its years, not by its place in the list', () => {
    expect(findTurn([...terms].reverse())).toEqual({ ending: terms[0], beginning: terms[1] })
  })
  it('begins with what the evaluations judged', () => {
    expect((['expand', 'continue', 'correct', 'stop'] as const).map(proposeTermChoice)).toEqual([
      'continue',
      'continue',
      'revise',
      'drop',
    ])
    expect(proposeTermChoice(undefined)).toBeUndefined()
  })
})
