import { hasWords, type Wording } from '../localized/wording.ts'
import {
  type FutureChoices,
  futureChoices,
  type InvestmentCapital,
  type InvestmentHorizon,
  type InvestmentKind,
  investmentCapitals,
  investmentHorizons,
  investmentKinds,
} from './vocabulary.ts'

/** A measure as the overview of investments looks at it; whatever else it carries travels along. */
export type InvestedMeasure = {
  horizon?: InvestmentHorizon | undefined
  horizonReason?: Wording
  kinds: readonly InvestmentKind[]
  capitals: readonly InvestmentCapital[]
  futureChoices?: FutureChoices | undefined
}

/** Measures in groups. One that invests in two kinds is in both columns, so rows do not add up to `all`. */
export type InvestmentOverview<M> = {
  byHorizon: { horizon: InvestmentHorizon; kinds: Record<InvestmentKind, M[]>; noKind: M[]; all: M[] }[]
  byCapital: { capital: InvestmentCapital | 'none'; measures: M[] }[]
  byFutureChoices: { effect: FutureChoices | 'unsaid'; measures: M[] }[]
  /** Nobody can see why they come before others (重点投資の理由). */
  withoutReason: M[]
  withoutHorizon: M[]
  onlyFunds: M[]
}

/** 投資の時間的射程 × 投資の内容 (基本設計案): where money, activity and time go, and for how long. */
export function getInvestmentOverview<M extends InvestedMeasure>(measures: readonly M[]): InvestmentOverview<M> {
  const those = (test: (measure: M) => boolean) => measures.filter(test)
  return {
    byHorizon: investmentHorizons.map((horizon) => {
      const all = those((measure) => measure.horizon === horizon)
      const ofKind = (kind: InvestmentKind) => all.filter(({ kinds }) => kinds.includes(kind))
      return {
        horizon,
        kinds: Object.fromEntries(investmentKinds.map((kind) => [kind, ofKind(kind)])) as Record<InvestmentKind, M[]>,
        noKind: all.filter(({ kinds }) => kinds.length === 0),
        all,
      }
    }),
    byCapital: [
      ...investmentCapitals.map((capital) => ({
        capital,
        measures: those(({ capitals }) => capitals.includes(capital)),
      })),
      { capital: 'none' as const, measures: those(({ capitals }) => capitals.length === 0) },
    ],
    byFutureChoices: [
      ...futureChoices.map((effect) => ({
        effect,
        measures: those((measure) => measure.futureChoices === effect),
      })),
      { effect: 'unsaid' as const, measures: those((measure) => measure.futureChoices === undefined) },
    ],
    withoutReason: those(({ horizonReason }) => !hasWords(horizonReason)),
    withoutHorizon: those(({ horizon }) => horizon === undefined),
    onlyFunds: those(({ kinds }) => kinds.length > 0 && kinds.every((kind) => kind === 'funds')),
  }
}
