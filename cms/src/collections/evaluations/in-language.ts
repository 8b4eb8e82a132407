import type { EvaluationCorrection, FrozenEvaluation } from '@aritai/domain'
import { isRecord } from '../../publishing/projection/localized-text.ts'

type Stored = Record<string, unknown>

/** A stored evaluation, read in all languages, as it stands in one of them; what is not translated is empty. */
export function inLanguage(stored: Stored, locale: string): FrozenEvaluation & { title?: string } {
  const written = (value: unknown): string => {
    const own = isRecord(value) ? value[locale] : undefined
    return typeof own === 'string' ? own : ''
  }
  const corrections = Array.isArray(stored.corrections) ? stored.corrections.filter(isRecord) : []
  return {
    measure: stored.measure,
    fiscalYear: stored.fiscalYear,
    progress: stored.progress,
    judgement: stored.judgement,
    sample: stored.sample === true,
    learnt: written(stored.learnt),
    judgementReason: written(stored.judgementReason),
    nextDirection: written(stored.nextDirection),
    title: written(stored.title),
    corrections: corrections.map(
      ({ text, reason, correctedOn }): EvaluationCorrection => ({
        text: written(text),
        reason: written(reason),
        correctedOn: typeof correctedOn === 'string' ? correctedOn : null,
      }),
    ),
  }
}
