import { describe, expect, it } from 'vitest'
import { getInvestmentOverview, type InvestedMeasure } from './overview.ts'

type Named = InvestedMeasure & { code: string }
const measure = (code: string, fields: Partial<InvestedMeasure> = {}): Named => ({
  code,
  horizon: 'focused',
  horizonReason: '待てないため',
  kinds: ['funds'],
  capitals: ['human'],
  futureChoices: 'widens',
  ...fields,
})
const codes = (measures: readonly Named[] | undefined) => measures?.map(({ code }) => code)

describe('the overview of investments', () => {
  const overview = getInvestmentOverview([
    measure('A-1'),
    measure('A-2', { kinds: ['funds', 'time'], capitals: ['human', 'cultural'] }),
    measure('B-1', { horizon: 'sustained', kinds: ['activity'], capitals: [], futureChoices: 'narrows' }),
    measure('B-2', { horizon: undefined, horizonReason: ' ', kinds: [], futureChoices: undefined }),
    measure('B-3', { horizon: 'sustained', horizonReason: null, kinds: [] }),
  ])
  it('counts a measure in every kind it invests in, and once in all', () => {
    const [focused, sustained] = overview.byHorizon
    expect(codes(focused?.kinds.funds)).toEqual(['A-1', 'A-2'])
    expect(codes(focused?.kinds.time)).toEqual(['A-2'])
    expect(codes(focused?.all)).toEqual(['A-1', 'A-2'])
    expect(codes(sustained?.kinds.activity)).toEqual(['B-1'])
    expect(codes(sustained?.noKind)).toEqual(['B-3'])
  })
  it('shows what is invested in people, in culture, or in neither', () => {
    expect(overview.byCapital.map(({ capital, measures }) => [capital, codes(measures)])).toEqual([
      ['human', ['A-1', 'A-2', 'B-2', 'B-3']],
      ['cultural', ['A-2']],
      ['none', ['B-1']],
    ])
  })
  it('names those that narrow what is possible later, and those that do not say', () => {
    const effects = new Map(overview.byFutureChoices.map(({ effect, measures }) => [effect, codes(measures)]))
    expect(effects.get('narrows')).toEqual(['B-1'])
    expect(effects.get('unsaid')).toEqual(['B-2'])
  })
  it('names those without a reason or a horizon, and those that are only money', () => {
    expect(codes(overview.withoutReason)).toEqual(['B-2', 'B-3'])
    expect(codes(overview.withoutHorizon)).toEqual(['B-2'])
    expect(codes(overview.onlyFunds)).toEqual(['A-1'])
  })
})
