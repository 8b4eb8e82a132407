import type { EvaluationSeed } from '../content-model.ts'
import { evaluationsA } from './evaluations/strategy-a.ts'
import { evaluationsB } from './evaluations/strategy-b.ts'
import { evaluationsCX } from './evaluations/strategy-c-and-x.ts'

/** In-progress evaluations (事中評価) of fiscal 2024 and 2025, frank about what did not work. */
export const evaluations: EvaluationSeed[] = [...evaluationsA, ...evaluationsB, ...evaluationsCX]
