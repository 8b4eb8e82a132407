import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import type { Maybe } from '../localized/wording.ts'
import type { TermState } from './vocabulary.ts'

/** A term as far as its place in time is looked at; `id` is that of its row. */
export type TermStanding = {
  id?: Maybe<string>
  startsInFiscalYear?: Maybe<number>
  state?: Maybe<TermState>
}

/** A plan is in one term at a time (`plan.two-current`). */
export function checkTermStates(terms: readonly TermStanding[]): Issue[] {
  const second = terms.findLastIndex(({ state }) => state === 'current')
  const isAlone = terms.filter(({ state }) => state === 'current').length < 2
  return isAlone ? [] : [block('plan.two-current', `terms.${second}.state`)]
}

/**
 * A published plan goes from one term to the next by opening it, which asks what goes on and why something is dropped
 * (中間総括), and not by setting states by hand (`plan.term-set-by-hand`). A plan that is in no term yet is put into one.
 */
export function checkTurnByHand(published: readonly TermStanding[], next: readonly TermStanding[]): Issue[] {
  if (!published.some(({ state }) => state === 'current')) return []
  return next.flatMap((term, index) => {
    const before = published.find((other) =>
      term.id && other.id ? other.id === term.id : other.startsInFiscalYear === term.startsInFiscalYear,
    )
    return term.state === (before ? before.state : 'next')
      ? []
      : [block('plan.term-set-by-hand', `terms.${index}.state`)]
  })
}
