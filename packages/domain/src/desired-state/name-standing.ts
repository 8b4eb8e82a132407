import type { Issue } from '../issue/issue.ts'
import { valueAt } from '../kept-advice/describe-value.ts'
import { type KeptAdvice, sortOutKept } from '../kept-advice/kept-advice.ts'
import type { Maybe } from '../localized/wording.ts'
import { checkDesiredStateName, getDesiredStateVerdict } from './desired-state.ts'
import type { NameStanding } from './vocabulary.ts'

/** How one name stands, what there is to say of it, and the reason where it was kept all the same. */
export type JudgedName = { standing: NameStanding; issues: Issue[]; kept?: KeptAdvice }

/**
 * Judges the name at a path of a document (`name`, `subStates.0.name`) for the list of all names; undefined where there
 * are no words yet. Side notes do not change how a name stands.
 */
export function judgeName(
  document: { name?: unknown; subStates?: unknown; keptAdvice?: Maybe<readonly KeptAdvice[]> },
  path: string,
): JudgedName | undefined {
  const name = valueAt(document, path) as string | undefined
  const verdict = getDesiredStateVerdict(name)
  if (verdict === undefined) return undefined
  const { open, kept } = sortOutKept(checkDesiredStateName(name, path), document.keptAdvice, document)
  const own = kept.find(({ issue }) => !issue.code.startsWith('desired-state.note-'))
  return own
    ? { standing: 'kept', issues: [own.issue, ...open], kept: own.advice }
    : { standing: verdict, issues: open }
}
