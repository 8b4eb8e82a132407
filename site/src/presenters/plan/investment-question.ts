import { formatFiscalYear, getCurrentQuestion, getFiscalYearDays, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { MeasurePage } from '../../queries/measure.ts'
import { presentWords, type Words } from '../words/words.ts'

/** What the end of the term asks of a measure, and the answer where there is one (基本設計案). */
export type InvestmentQuestionView = { question: string; state: string; reason?: Words | undefined }

type Asked = Pick<MeasurePage, 'plan' | 'measure' | 'evaluations'>

/**
 * The question of the term that the plan calls current. A page that is kept does not know today's date; that a term is
 * over is told by the plan.
 */
export function presentInvestmentQuestion(
  { plan, measure, evaluations }: Asked,
  { locale, messages }: Speech,
): InvestmentQuestionView | undefined {
  const current = plan.terms.find(({ state }) => state === 'current')
  if (!current) return undefined
  const { last } = getFiscalYearDays(current.startsInFiscalYear)
  const due = getCurrentQuestion(measure, plan.terms, last, evaluations)
  if (!due) return undefined
  const words = messages.measure.termQuestion
  const year = formatFiscalYear(due.fiscalYear, locale)
  const { answer } = due
  return {
    question: terms.investmentQuestion[due.question][locale],
    state: answer
      ? words.answered(formatFiscalYear(answer.fiscalYear, locale), terms.evaluationJudgement[answer.judgement][locale])
      : due.state === 'late'
        ? words.late(year)
        : words.ahead(year),
    reason: answer && presentWords(answer.judgementReason, locale),
  }
}
