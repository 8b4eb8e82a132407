import type { Interval } from '../coverage/proportion-interval.ts'
/** A share of answers: `share` between 0 and 1, of `answers` people. */
export type SampledShare = { share: number; answers: number }

/** Of 20 such intervals 19 hold the true value. */
const z = 1.96

/**
 * Wilson's interval: where the share among everybody lies with 95 % confidence, when that of the sample is known. It
 * holds for few answers and for shares near 0 and 1, where the usual ± does not. Assumed is a simple random sample of
 * many; a survey that reaches only some people is wrong by more than this.
 */
export function getShareInterval({ share, answers }: SampledShare): Interval {
  const spread = z ** 2 / answers
  const middle = (share + spread / 2) / (1 + spread)
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / answers + spread / (4 * answers))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/**
 * How far a share may differ from a fixed figure by chance alone, towards that figure: within it, the sample does not
 * tell them apart.
 */
export function getMarginTowards(sample: SampledShare, figure: number): number {
  const { low, high } = getShareInterval(sample)
  return figure < sample.share ? sample.share - low : high - sample.share
}

/**
 * The same for the difference between the shares of two independent surveys (Newcombe’s interval, made of Wilson’s
 * two): a difference not larger than it may be chance.
 */
export function getMarginOfDifference(before: SampledShare, after: SampledShare): number {
  const [first, second] = after.share >= before.share ? [after, before] : [before, after]
  const low = first.share - getShareInterval(first).low
  const high = getShareInterval(second).high - second.share
  return Math.hypot(low, high)
}
