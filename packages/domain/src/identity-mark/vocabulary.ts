/**
 * How somebody stands to the draft of a brand identity (方向性⑤: a single phrase can shut people out, and they must be
 * able to say so).
 */
export const identityFeelings = ['mine', 'distant', 'shut-out'] as const
export type IdentityFeeling = (typeof identityFeelings)[number]
