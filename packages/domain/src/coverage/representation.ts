import { getProportionInterval, type Interval } from './proportion-interval.ts'
import type { Hearing } from './vocabulary.ts'

/** How the voices of a group compare with its people. */
export type Representation = {
  count: number
  /** Inhabitants of the group. */
  population: number
  /** Voices that proportional representation would give. */
  expected: number
  /** count ÷ expected: 1 is heard as much as others, 0 not at all; null where nobody is expected. */
  rate: number | null
  /** Between these the rate lies with 95 % confidence; null where there is none. */
  interval: Interval | null
  hearing: Hearing
}

/** A group is under-heard when its rate is surely below this, and over-heard when it is surely above the inverse. */
export const underHeardBelow = 0.8
const overHeardAbove = 1 / underHeardBelow

/**
 * Holds the `count` voices of a group, among `placed` voices in all, against its people among `everybody` (方向性④). The
 * method: the share of voices with the exact interval of Clopper and Pearson, divided by the share of people. A group
 * is `under` only when even the upper end lies below `underHeardBelow`, so that small numbers do not shout: where one
 * voice would be expected, silence is `unsure`. `fair` is as hard to earn: the whole interval lies between the two
 * bounds, so that nobody is called in proportion who may as well be missing. `unknown` where nobody is known to live.
 */
export function getRepresentation(
  count: number,
  placed: number,
  population: number,
  everybody: number,
): Representation {
  if (population <= 0 || everybody <= 0)
    return { count, population, expected: 0, rate: null, interval: null, hearing: 'unknown' }
  const share = population / everybody
  const expected = placed * share
  const { low, high } = getProportionInterval(count, placed)
  const interval = { low: low / share, high: high / share }
  return {
    count,
    population,
    expected,
    rate: expected === 0 ? null : count / expected,
    interval,
    hearing: judge(interval),
  }
}

function judge({ low, high }: Interval): Hearing {
  if (high < underHeardBelow) return 'under'
  if (low > overHeardAbove) return 'over'
  return low >= underHeardBelow && high <= overHeardAbove ? 'fair' : 'unsure'
}
