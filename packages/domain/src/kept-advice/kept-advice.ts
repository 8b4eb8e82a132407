import { z } from 'zod'
import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import type { Maybe } from '../localized/wording.ts'
import { describeValueAt } from './describe-value.ts'

const words = z.string().max(2000)

/**
 * Advice that an officer disagrees with and keeps a text in spite of: which advice, at what field, for which words, and
 * why. `keptBy` is a name and `keptOn` a day (`2026-11-22`), both set by the CMS.
 */
export const keptAdvice = z.strictObject({
  code: z.string().min(1).max(100),
  path: z.string().min(1).max(200),
  words,
  reason: z.string().max(1000),
  keptBy: z.string().max(200).optional(),
  keptOn: z.string().max(10).optional(),
})
export type KeptAdvice = z.infer<typeof keptAdvice>

/** All that is kept in a document. */
export const keptAdviceList = z.array(keptAdvice).max(200)

/** What remains to be said of a document, and what was kept with a reason. */
export type SortedAdvice = { open: Issue[]; kept: { issue: Issue; advice: KeptAdvice }[] }

/**
 * Sets aside the advice that is kept. Only advice can be, never what blocks; and only for the words it was kept for:
 * another wording is judged anew. A row that moved within its list stays what it was.
 */
export function sortOutKept(
  issues: readonly Issue[],
  kept: Maybe<readonly KeptAdvice[]>,
  document: unknown,
): SortedAdvice {
  const sorted: SortedAdvice = { open: [], kept: [] }
  for (const issue of issues) {
    const advice = issue.severity === 'advise' ? kept?.find((one) => isKeptFor(one, issue, document)) : undefined
    if (advice) sorted.kept.push({ issue, advice })
    else sorted.open.push(issue)
  }
  return sorted
}

function isKeptFor(advice: KeptAdvice, issue: Issue, document: unknown): boolean {
  return (
    advice.code === issue.code &&
    anyRow(advice.path) === anyRow(issue.path) &&
    advice.reason.trim() !== '' &&
    advice.words === describeValueAt(document, issue.path)
  )
}

const anyRow = (path: string) => path.replace(/\.\d+(?=\.|$)/g, '.*')

/** The words at the field of an issue, to keep its advice for. */
export function keepAdvice(issue: Issue, reason: string, document: unknown): KeptAdvice {
  return { code: issue.code, path: issue.path, words: describeValueAt(document, issue.path), reason: reason.trim() }
}

/** Shortest reason that tells a reader something, in characters. */
const minimum = 5

/** Nothing is kept without a reason: `kept-advice.reason-missing`. */
export function checkKeptAdvice(kept: Maybe<readonly KeptAdvice[]>): Issue[] {
  return (kept ?? []).flatMap(({ reason }, index) =>
    [...reason.trim()].length < minimum
      ? [block('kept-advice.reason-missing', `keptAdvice.${index}.reason`, { minimum })]
      : [],
  )
}
