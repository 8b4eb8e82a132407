export const evaluationProgresses = ['ahead', 'on-track', 'behind', 'not-yet'] as const
export type EvaluationProgress = (typeof evaluationProgresses)[number]

/** What the yearly in-progress evaluation (事中評価) concludes for next year's budget. */
export const evaluationJudgements = ['expand', 'continue', 'correct', 'stop'] as const
export type EvaluationJudgement = (typeof evaluationJudgements)[number]
