import { type InvestmentHorizon, terms } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import { presentWords, type Words } from '../words/words.ts'

/** Time horizon, reason and kinds of an investment (基本設計案: 投資の時間的射程). */
export type InvestmentView = {
  horizon: InvestmentHorizon
  horizonLabel: string
  horizonNote: string
  reason: Words
  capitals: string[]
  investments: { kind: string; text: Words }[]
  futureChoices?: { effect: string; reason: Words } | undefined
}

export function presentInvestment(measure: CitizensDocument<'measure'>, { locale, messages }: Speech): InvestmentView {
  const { horizon, futureChoices } = measure
  return {
    horizon,
    horizonLabel: terms.investmentHorizon[horizon][locale],
    horizonNote: messages.measure.horizonNote[horizon],
    reason: presentWords(measure.horizonReason, locale),
    capitals: measure.capitals.map((capital) => terms.investmentCapital[capital][locale]),
    investments: measure.investments.map(({ kind, text }) => ({
      kind: terms.investmentKind[kind][locale],
      text: presentWords(text, locale),
    })),
    futureChoices: futureChoices && {
      effect: terms.futureChoices[futureChoices.effect][locale],
      reason: presentWords(futureChoices.reason, locale),
    },
  }
}
