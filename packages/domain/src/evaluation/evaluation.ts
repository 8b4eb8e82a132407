import type { InvestmentHorizon } from '../investment/vocabulary.ts'
import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { getJapanese, hasWords, type Maybe, type Wording } from '../localized/wording.ts'
import { normalizeText } from '../text/text.ts'
import type { EvaluationJudgement } from './vocabulary.ts'

/** 行政評価（事中評価） of one measure in one year; `horizon` is that of its measure, `otherYears` are already evaluated. */
export type EvaluationRecord = {
  fiscalYear?: Maybe<number>
  judgement?: Maybe<EvaluationJudgement>
  learnt?: Wording
  judgementReason?: Wording
  nextDirection?: Wording
  horizon?: Maybe<InvestmentHorizon>
  otherYears?: readonly number[]
  /** The fiscal year that runs, and the first one of the plan: between them a measure can be judged. */
  currentFiscalYear?: Maybe<number>
  firstFiscalYear?: Maybe<number>
  /** The words of last year's evaluation, which a new one may begin with. */
  previous?: Maybe<EvaluationWords>
}

export type EvaluationWords = { learnt?: Wording; judgementReason?: Wording; nextDirection?: Wording }

/**
 * An evaluation says what was learnt, judges with a reason, and gives next year's budget a direction (中間総括). Focused
 * measures are judged continue or stop, sustained ones are corrected on the way (基本設計案): anything else is asked about
 * with `evaluation.focused-not-decided` and `evaluation.sustained-stopped`. A year that has not begun
 * (`evaluation.year-ahead`) or was over before the plan began (`evaluation.year-before-plan`) is a slip that could never
 * be put right, since what is published stays. Words that are still last year's are advised
 * against with `evaluation.copied-unchanged`.
 */
export function checkEvaluation(evaluation: EvaluationRecord): Issue[] {
  const { horizon, judgement } = evaluation
  const issues: Issue[] = []
  if (!hasWords(evaluation.learnt)) issues.push(block('evaluation.learnt-missing', 'learnt'))
  if (!hasWords(evaluation.judgementReason))
    issues.push(block('evaluation.judgement-reason-missing', 'judgementReason'))
  if (!hasWords(evaluation.nextDirection)) issues.push(block('evaluation.next-direction-missing', 'nextDirection'))
  issues.push(...checkYear(evaluation))
  if (horizon === 'focused' && judgement === 'correct')
    issues.push(advise('evaluation.focused-not-decided', 'judgement'))
  if (horizon === 'sustained' && judgement === 'stop') issues.push(advise('evaluation.sustained-stopped', 'judgement'))
  return [...issues, ...checkCopied(evaluation)]
}

function checkYear({ fiscalYear, otherYears = [], currentFiscalYear, firstFiscalYear }: EvaluationRecord): Issue[] {
  if (typeof fiscalYear !== 'number') return []
  if (currentFiscalYear && fiscalYear > currentFiscalYear)
    return [block('evaluation.year-ahead', 'fiscalYear', { fiscalYear })]
  if (firstFiscalYear && fiscalYear < firstFiscalYear)
    return [block('evaluation.year-before-plan', 'fiscalYear', { fiscalYear, first: firstFiscalYear })]
  return otherYears.includes(fiscalYear) ? [block('evaluation.evaluated-twice', 'fiscalYear', { fiscalYear })] : []
}

function checkCopied({ previous, ...evaluation }: EvaluationRecord): Issue[] {
  const fields = ['learnt', 'judgementReason', 'nextDirection'] as const
  return fields
    .filter((field) => hasWords(evaluation[field]) && isAlike(evaluation[field], previous?.[field]))
    .map((field) => advise('evaluation.copied-unchanged', field))
}

const isAlike = (one: Wording, other: Wording) => normalizeText(getJapanese(one)) === normalizeText(getJapanese(other))
