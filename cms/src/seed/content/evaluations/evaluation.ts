import type { EvaluationSeed } from '../../content-model.ts'

type Words = [ja: string, en: string]
type Correction = { text: Words; reason: Words; correctedOn: string }
type Year = {
  progress: EvaluationSeed['progress']
  judgement: EvaluationSeed['judgement']
  learnt: Words
  because: Words
  next: Words
  corrections?: Correction[]
}

/** The evaluations of one measure, from fiscal 2024 on, one a year. */
export function evaluationsOf(measure: string, ...years: Year[]): EvaluationSeed[] {
  return years.map(({ progress, judgement, learnt, because, next, corrections }, index) => ({
    slug: `${measure}-${2024 + index}`,
    sample: true,
    measure,
    fiscalYear: 2024 + index,
    progress,
    learnt: text(learnt),
    judgement,
    judgementReason: text(because),
    nextDirection: text(next),
    ...(corrections
      ? {
          corrections: corrections.map(({ text: words, reason, correctedOn }) => ({
            text: text(words),
            reason: text(reason),
            correctedOn,
          })),
        }
      : {}),
  }))
}

const text = ([ja, en]: Words) => ({ ja, en })
