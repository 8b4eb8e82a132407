import { getJapanese, type Maybe, type Wording } from '../localized/wording.ts'
import type { CriterionRecord } from './brand-identity.ts'
import type { IdentityState } from './vocabulary.ts'

/** The words of an identity that people read and mark. */
export type IdentityWording = {
  state: IdentityState
  statement?: Wording
  meaning?: Wording
  aimedState?: Wording
  criteria?: Maybe<readonly CriterionRecord[]>
}

/**
 * Whether what was under dialogue ends with this save, so that what people marked of it is counted and kept: its
 * Japanese words change, or the dialogue is over. The order of the criteria is a part of the words.
 */
export function endsVersion(before: IdentityWording, after: IdentityWording): boolean {
  if (before.state !== 'in-dialogue') return false
  return after.state !== 'in-dialogue' || wordsOf(before) !== wordsOf(after)
}

function wordsOf({ statement, meaning, aimedState, criteria }: IdentityWording): string {
  const questions = (criteria ?? []).map(({ question }) => question)
  return JSON.stringify([statement, meaning, aimedState, ...questions].map(getJapanese))
}
