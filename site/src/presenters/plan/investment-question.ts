import { formatFiscalYear, getCurrentQuestion, getFirstFiscalYear, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { MeasurePage } from '../../queries/measure.ts'
import { presentWords, type Words } from '../words/words.ts'

/** What the end of the term asks of a measure, and the answer where there is one (基本設計案). */
export type InvestmentQuestionView = { question: string; state: string; reason?: Words | undefined }

type Asked = Pick<MeasurePage, 'plan' | 'measure' | 'evaluations'>

/**
 * The question that a measure stands before today: none for one that has ended, and none of a term that was over before
 * the measure was there. A page is drawn anew every day, so that it never says more than the calendar does.
 */
export function presentInvestmentQuestion(
  { plan, measure, evaluations }: Asked,
  { locale, messages }: Speech,
  today: string,
): InvestmentQuestionView | undefined {
  if (measure.ended) return undefined
  const asked = { horizon: measure.horizon, firstFiscalYear: firstYearOf(measure, plan) }
  const due = getCurrentQuestion(asked, plan.terms, today, evaluations)
  if (!due) return undefined
  const words = messages.measure.termQuestion
  const year = formatFiscalYear(due.fiscalYear, locale)
  const { answer, state } = due
  return {
    question: terms.investmentQuestion[due.question][locale],
    state: answer
      ? words.answered(formatFiscalYear(answer.fiscalYear, locale), terms.evaluationJudgement[answer.judgement][locale])
      : words[state === 'answered' ? 'open' : state](year),
    reason: answer && presentWords(answer.judgementReason, locale),
  }
}

/** Undefined where the documents do not say yet when they were entered. */
function firstYearOf({ addedOn }: Asked['measure'], plan: Asked['plan']): number | undefined {
  if (!addedOn || !plan.addedOn) return undefined
  return getFirstFiscalYear(addedOn, { startsInFiscalYear: plan.startsInFiscalYear, enteredOn: plan.addedOn })
}
