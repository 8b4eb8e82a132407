import { type EvaluationJudgement, formatDay, formatFiscalYear, terms } from '@aritai/domain'
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
  /** What the evaluation before it had said would be done, for reading the two side by side. */
  announced?: { year: string; words: Words } | undefined
  corrections: { text: Words; reason: Words; on?: string | undefined }[]
  sample: boolean
}

/** Newest first, each with what the one before it announced. */
export const presentEvaluations = (
  evaluations: readonly CitizensDocument<'evaluation'>[],
  speech: Speech,
): EvaluationView[] =>
  evaluations.map((evaluation) => {
    const earlier = evaluations.filter(({ fiscalYear }) => fiscalYear < evaluation.fiscalYear)
    return presentEvaluation(evaluation, earlier[0], speech)
  })

const presentEvaluation = (
  evaluation: CitizensDocument<'evaluation'>,
  before: CitizensDocument<'evaluation'> | undefined,
  { locale }: Speech,
): EvaluationView => ({
  year: formatFiscalYear(evaluation.fiscalYear, locale),
  progress: terms.evaluationProgress[evaluation.progress][locale],
  judgement: evaluation.judgement,
  judgementLabel: terms.evaluationJudgement[evaluation.judgement][locale],
  judgementReason: presentWords(evaluation.judgementReason, locale),
  learnt: presentWords(evaluation.learnt, locale),
  nextDirection: presentWords(evaluation.nextDirection, locale),
  announced: before && {
    year: formatFiscalYear(before.fiscalYear, locale),
    words: presentWords(before.nextDirection, locale),
  },
  corrections: (evaluation.corrections ?? []).map(({ text, reason, correctedOn }) => ({
    text: presentWords(text, locale),
    reason: presentWords(reason, locale),
    on: correctedOn === undefined ? undefined : formatDay(correctedOn, locale, { era: true }),
  })),
  sample: evaluation.sample,
})
