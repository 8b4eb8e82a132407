import { describe, expect, it } from 'vitest'
import { checkTermStates, checkTurnByHand, type TermStanding } from './term-states.ts'

const terms: TermStanding[] = [
  { id: 'a', startsInFiscalYear: 2024, state: 'current' },
  { id: 'b', startsInFiscalYear: 2027, state: 'next' },
]
const [first = {}, second = {}] = terms
const codes = (next: TermStanding[], published = terms) =>
  checkTurnByHand(published, next).map(({ code, path }) => `${code} ${path}`)

describe('the terms of a plan', () => {
  it('are never two at once', () => {
    expect(checkTermStates(terms)).toEqual([])
    expect(checkTermStates([first, { ...second, state: 'current' }])).toMatchObject([
      { code: 'plan.two-current', path: 'terms.1.state' },
    ])
  })
  it('change by opening the next one, and not by hand', () => {
    expect(codes(terms)).toEqual([])
    expect(
      codes([
        { ...first, state: 'past' },
        { ...second, state: 'current' },
      ]),
    ).toEqual(['plan.term-set-by-hand terms.0.state', 'plan.term-set-by-hand terms.1.state'])
  })
  it('may be added, as terms to come', () => {
    expect(codes([...terms, { startsInFiscalYear: 2030, state: 'next' }])).toEqual([])
    expect(codes([...terms, { startsInFiscalYear: 2030, state: 'past' }])).toEqual([
      'plan.term-set-by-hand terms.2.state',
    ])
  })
  it('are known by their rows where their years are put right', () => {
    expect(codes([{ ...first, startsInFiscalYear: 2023 }, second])).toEqual([])
  })
  it('end with the last one by hand, since none is opened after it', () => {
    const last = [
      { ...first, state: 'past' as const },
      { ...second, state: 'current' as const },
    ]
    expect(codes([last[0] ?? {}, { ...second, state: 'past' }], last)).toEqual([])
    expect(codes([{ ...first, state: 'past' }, second])).toEqual(['plan.term-set-by-hand terms.0.state'])
  })
  it('are known by their first year where a row was made anew', () => {
    expect(codes([{ ...first, id: 'new' }, second])).toEqual([])
  })
  it('that are two at once by mistake are put right by hand', () => {
    const both = terms.map((term) => ({ ...term, state: 'current' as const }))
    expect(codes(terms, both)).toEqual([])
  })
  it('of a plan that is in none yet are set by hand', () => {
    const unset = terms.map((term) => ({ ...term, state: 'next' as const }))
    expect(codes(terms, unset)).toEqual([])
  })
})
