import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import { hasWords, type Maybe, type Wording } from '../localized/wording.ts'

/** 訂正: added to a published evaluation, whose own words stay readable above it. */
export type EvaluationCorrection = { text?: Wording; reason?: Wording; correctedOn?: Maybe<string> }

/** An evaluation as it stands in one language; relations as ids. */
export type FrozenEvaluation = Partial<Record<FrozenField, unknown>> & {
  corrections?: readonly EvaluationCorrection[] | null
}

const frozenFields = [
  'measure',
  'fiscalYear',
  'progress',
  'learnt',
  'judgement',
  'judgementReason',
  'nextDirection',
  'sample',
] as const
type FrozenField = (typeof frozenFields)[number]

/**
 * What was judged and published stays as it was said, or next year's evaluation would have nothing to hold on to (中間総括):
 * every field that has a value is closed (`evaluation.frozen`); one that is empty, as in a translation, may still be
 * written. Errors are put right by adding corrections with their reason (`evaluation.correction-text-missing`,
 * `evaluation.correction-reason-missing`), and those are closed in their turn (`evaluation.correction-changed`).
 */
export function checkFrozenEvaluation(published: FrozenEvaluation, next: FrozenEvaluation): Issue[] {
  const changed = frozenFields.filter((field) => !isSame(published[field], next[field]))
  return [...changed.map((field) => block('evaluation.frozen', field)), ...checkCorrections(published, next)]
}

/** What a save adds to a published evaluation, for the note of the change; nothing where it only repeats what stands. */
export function findAddition(
  published: FrozenEvaluation,
  next: FrozenEvaluation,
): 'correction' | 'translation' | undefined {
  const stood = published.corrections ?? []
  const corrections = next.corrections ?? []
  if (corrections.length > stood.length) return 'correction'
  const isAdded = (before: unknown, after: unknown) => isEmpty(before) && !isEmpty(after)
  const isTranslated =
    frozenFields.some((field) => isAdded(published[field], next[field])) ||
    stood.some(
      ({ text, reason }, row) => isAdded(text, corrections[row]?.text) || isAdded(reason, corrections[row]?.reason),
    )
  return isTranslated ? 'translation' : undefined
}

function checkCorrections(published: FrozenEvaluation, next: FrozenEvaluation): Issue[] {
  const [before, after] = [published.corrections ?? [], next.corrections ?? []]
  const issues: Issue[] = []
  if (after.length < before.length) issues.push(block('evaluation.correction-changed', 'corrections'))
  for (const [index, correction] of after.entries()) {
    const path = `corrections.${index}`
    const closed = before[index]
    for (const field of ['text', 'reason', 'correctedOn'] as const)
      if (closed && !isSame(closed[field], correction[field]))
        issues.push(block('evaluation.correction-changed', `${path}.${field}`))
    if (closed) continue
    if (!hasWords(correction.text)) issues.push(block('evaluation.correction-text-missing', `${path}.text`))
    if (!hasWords(correction.reason)) issues.push(block('evaluation.correction-reason-missing', `${path}.reason`))
  }
  return issues
}

/** Nothing there yet is the same as anything: it may be written once. Browsers send other line ends than they were given. */
function isSame(before: unknown, after: unknown): boolean {
  if (isEmpty(before)) return true
  return typeof before === 'string' && typeof after === 'string' ? unify(before) === unify(after) : before === after
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

const unify = (text: string) => text.replace(/\r\n?/g, '\n').trim()
