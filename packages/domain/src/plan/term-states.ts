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
 * (中間総括), and not by setting states by hand (`plan.term-set-by-hand`). By hand a plan is put into a term while it is in
 * none, or in two by mistake, and its last term ends, after which none is opened.
 */
export function checkTurnByHand(published: readonly TermStanding[], next: readonly TermStanding[]): Issue[] {
  const current = published.filter(({ state }) => state === 'current')
  if (current.length !== 1) return []
  return next.flatMap((term, index) => {
    const before = findRow(published, term)
    const isKept = term.state === (before ? before.state : 'next')
    const endsLast = before?.state === 'current' && term.state === 'past' && isLast(before, next)
    return isKept || endsLast ? [] : [block('plan.term-set-by-hand', `terms.${index}.state`)]
  })
}

/** By its row, or, where that was made anew, by the year in which it begins. */
const findRow = (terms: readonly TermStanding[], { id, startsInFiscalYear }: TermStanding) =>
  terms.find((term) => id && term.id === id) ?? terms.find((term) => term.startsInFiscalYear === startsInFiscalYear)

const isLast = ({ startsInFiscalYear }: TermStanding, terms: readonly TermStanding[]) =>
  terms.every((term) => (term.startsInFiscalYear ?? 0) <= (startsInFiscalYear ?? 0))
