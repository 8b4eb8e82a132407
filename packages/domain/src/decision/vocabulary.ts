export const decisionOutcomes = ['adopted', 'revised', 'rejected'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** How a proposal stands to one criterion of the brand identity. */
export const criterionVerdicts = ['for', 'against', 'not-concerned'] as const
export type CriterionVerdict = (typeof criterionVerdicts)[number]
