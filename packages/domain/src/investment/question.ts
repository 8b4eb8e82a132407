import { getDueYear } from '../calendar/due-year.ts'
import { getFiscalYear } from '../calendar/fiscal-year.ts'
import type { EvaluationJudgement } from '../evaluation/vocabulary.ts'
import { type Beginning, hasBegun } from '../plan/first-year.ts'
import type { FiscalYears } from '../plan/plan.ts'
import type { InvestmentHorizon, InvestmentQuestion, InvestmentQuestionState } from './vocabulary.ts'

/** An evaluation of the measure, as far as it can answer; `id` only travels along. */
export type EvaluationAnswer = { id?: string | undefined; fiscalYear: number; judgement: EvaluationJudgement }

/** What a term asks of a measure at its end, and whether it was answered. */
export type DueQuestion<T extends EvaluationAnswer = EvaluationAnswer> = {
  question: InvestmentQuestion
  state: InvestmentQuestionState
  /** The last fiscal year of the term: it is asked in it, and due with its evaluation. */
  fiscalYear: number
  answer?: T | undefined
}

/**
 * 成果と進捗を評価し、継続的に重点化すべきかを判断 (short) and 中間評価を行い修正点を抽出する (long; 基本設計案): each term ends with
 * one question for every measure. It is `ahead` before the last fiscal year of the term, `open` from then on, and `late`
 * once the evaluation that answers it is due (`getDueYear`), as in `getEvaluationsDue`. The evaluation of that last year answers it, and so does one of an earlier year of the term that stopped the
 * measure. To a focused measure “correct” is no answer: it neither continues nor stops.
 */
export function getInvestmentQuestion<T extends EvaluationAnswer>(
  horizon: InvestmentHorizon,
  term: FiscalYears,
  today: string,
  evaluations: readonly T[],
): DueQuestion<T> {
  const { startsInFiscalYear, endsInFiscalYear } = term
  const question = horizon === 'focused' ? 'continue-or-stop' : 'mid-term-correction'
  const answer =
    evaluations.find(
      (each) => each.fiscalYear === endsInFiscalYear && (horizon === 'sustained' || each.judgement !== 'correct'),
    ) ??
    evaluations.find(
      (each) =>
        each.judgement === 'stop' && each.fiscalYear >= startsInFiscalYear && each.fiscalYear < endsInFiscalYear,
    )
  const isLate = getDueYear(today) >= endsInFiscalYear
  const waiting = getFiscalYear(today) < endsInFiscalYear ? 'ahead' : isLate ? 'late' : 'open'
  return { question, state: answer ? 'answered' : waiting, fiscalYear: endsInFiscalYear, ...(answer ? { answer } : {}) }
}

/** A measure as its questions look at it. */
export type AskedMeasure = Beginning & { horizon: InvestmentHorizon }

/**
 * The question that a measure stands before: the oldest one that is asked and not answered, else that of the current
 * term. A measure is asked from the term on in which it was there (`firstFiscalYear`); stopped measures are asked no
 * more. Undefined outside every term.
 */
export function getCurrentQuestion<T extends EvaluationAnswer>(
  measure: AskedMeasure,
  terms: readonly FiscalYears[],
  today: string,
  evaluations: readonly T[],
): DueQuestion<T> | undefined {
  const sorted = [...terms].sort((a, b) => a.startsInFiscalYear - b.startsInFiscalYear)
  const begun = sorted.filter(
    ({ startsInFiscalYear, endsInFiscalYear }) =>
      startsInFiscalYear <= getFiscalYear(today) && hasBegun(measure, endsInFiscalYear),
  )
  const questions = begun.map((term) => getInvestmentQuestion(measure.horizon, term, today, evaluations))
  const stopped = questions.find(({ answer }) => answer?.judgement === 'stop')
  return stopped ?? questions.find(({ state }) => state === 'late' || state === 'open') ?? questions.at(-1)
}
