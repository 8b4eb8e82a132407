import { type EvaluationJudgement, formatFiscalYear, terms } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import { presentWords, type Words } from '../words/words.ts'

/** The evaluation of one year (行政評価・事中評価): what was learnt and what follows. */
export type EvaluationView = {
  year: string
  progress: string
  judgement: EvaluationJudgement
  judgementLabel: string
  judgementReason: Words
  learnt: Words
  nextDirection: Words
  sample: boolean
}

export const presentEvaluation = (evaluation: CitizensDocument<'evaluation'>, { locale }: Speech): EvaluationView => ({
  year: formatFiscalYear(evaluation.fiscalYear, locale),
  progress: terms.evaluationProgress[evaluation.progress][locale],
  judgement: evaluation.judgement,
  judgementLabel: terms.evaluationJudgement[evaluation.judgement][locale],
  judgementReason: presentWords(evaluation.judgementReason, locale),
  learnt: presentWords(evaluation.learnt, locale),
  nextDirection: presentWords(evaluation.nextDirection, locale),
  sample: evaluation.sample,
})
