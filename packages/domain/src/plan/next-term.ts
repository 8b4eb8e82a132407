import type { EvaluationJudgement } from '../evaluation/vocabulary.ts'
import type { InvestmentHorizon } from '../investment/vocabulary.ts'
import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import type { Maybe } from '../localized/wording.ts'
import { countCharacters } from '../text/text.ts'
import type { FiscalYears } from './plan.ts'
import type { TermChoice, TermState } from './vocabulary.ts'

/** A project or measure of the current term. `project` is the one a measure belongs to. */
export type TermItem = {
  id: string
  kind: 'project' | 'measure'
  name: string
  project?: string
  horizon?: Maybe<InvestmentHorizon>
  /** A draft lies on top of the public document. */
  hasDraft?: boolean
  /** Published under earlier rules; those of today would refuse it. */
  isIncomplete?: boolean
}
export type TermDecision = { id: string; choice: TermChoice; reason?: string }
export type NextTerm = {
  terms: readonly (FiscalYears & { state: TermState })[]
  items: readonly TermItem[]
  decisions: readonly TermDecision[]
}

/** Shortest reason that says something, in characters. */
export const termReasonMinimum = 10

/** What the latest evaluation of a measure suggests for the next term; undefined where nobody judged it. */
export function proposeTermChoice(judgement: EvaluationJudgement | undefined): TermChoice | undefined {
  if (judgement === undefined) return undefined
  return judgement === 'stop' ? 'drop' : judgement === 'correct' ? 'revise' : 'continue'
}

/** The term that ends and the one that begins: the current one, and the first after it, however they are listed. */
export function findTurn<T extends FiscalYears & { state: TermState }>(
  terms: readonly T[],
): { ending?: T | undefined; beginning?: T | undefined } {
  const ending = terms.find(({ state }) => state === 'current')
  if (!ending) return {}
  const later = terms.filter((term) => term.startsInFiscalYear > ending.endsInFiscalYear)
  return { ending, beginning: later.toSorted((a, b) => a.startsInFiscalYear - b.startsInFiscalYear)[0] }
}

/**
 * Opening the next term of three years (策定方針, 中間総括) decides about everything in the current one: it goes on, it is
 * revised, or it is dropped, and what does not simply go on says why in public. Refused while there is no current or next
 * term (`next-term.no-current`, `next-term.no-next`), while something is undecided (`next-term.undecided`), has no reason
 * (`next-term.reason-missing`), lies under an unpublished draft (`next-term.draft-pending`) or could not be published today
 * (`next-term.not-publishable`), or while a project would be dropped from under its measures
 * (`next-term.project-still-needed`). Paths are `decisions.<id>`.
 */
export function checkNextTerm({ terms, items, decisions }: NextTerm): Issue[] {
  const { ending, beginning } = findTurn(terms)
  if (!ending) return [block('next-term.no-current', 'terms')]
  if (!beginning) return [block('next-term.no-next', 'terms')]
  const known = new Map(items.map((item) => [item.id, item]))
  const strangers = decisions.filter(({ id }) => !known.has(id))
  const decided = new Map(decisions.map((decision) => [decision.id, decision]))
  return [
    ...strangers.map(({ id }) => block('next-term.unknown-item', `decisions.${id}`)),
    ...items.flatMap((item) => checkItem(item, decided, items)),
  ]
}

function checkItem(item: TermItem, decided: ReadonlyMap<string, TermDecision>, items: readonly TermItem[]): Issue[] {
  const path = `decisions.${item.id}`
  const { name } = item
  const decision = decided.get(item.id)
  if (!decision) return [block('next-term.undecided', path, { name })]
  if (decision.choice === 'continue') return []
  const issues: Issue[] = []
  if (countCharacters((decision.reason ?? '').trim()) < termReasonMinimum)
    issues.push(block('next-term.reason-missing', path, { name, minimum: termReasonMinimum }))
  if (item.isIncomplete) issues.push(block('next-term.not-publishable', path, { name }))
  if (item.hasDraft) issues.push(block('next-term.draft-pending', path, { name }))
  if (decision.choice !== 'drop') return issues
  const goingOn = items.filter(({ id, project }) => project === item.id && decided.get(id)?.choice !== 'drop')
  if (goingOn.length > 0)
    issues.push(block('next-term.project-still-needed', path, { name, measure: goingOn[0]?.name ?? '' }))
  if (item.horizon === 'sustained') issues.push(advise('next-term.sustained-dropped', path, { name }))
  return issues
}
