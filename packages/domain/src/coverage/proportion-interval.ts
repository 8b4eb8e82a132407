import { getBetaShare } from './incomplete-beta.ts'

export type Interval = { low: number; high: number }

/**
 * What share of all a group may have, when `count` of `of` were counted: the exact interval of Clopper and Pearson,
 * which holds the true share in at least `confidence` of all cases, however small the numbers. It never promises more
 * than it can (Wilson's is shorter and sometimes does), and both ends fall when one voice of the group is taken back.
 */
export function getProportionInterval(count: number, of: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2
  return {
    low: count === 0 ? 0 : findQuantile(tail, count, of - count + 1),
    high: count === of ? 1 : findQuantile(1 - tail, count + 1, of - count),
  }
}

/** The x below which a share of the beta distribution lies, by halving: thirty steps give nine digits, more than are told. */
function findQuantile(share: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2
    if (getBetaShare(middle, a, b) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
