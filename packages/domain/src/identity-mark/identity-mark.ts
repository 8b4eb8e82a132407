import type { IdentityState } from '../brand-identity/vocabulary.ts'
import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import type { Maybe } from '../localized/wording.ts'
import { checkPersonalInformation } from '../personal-information/personal-information.ts'
import { cleanText, countCharacters } from '../text/text.ts'
import type { IdentityFeeling } from './vocabulary.ts'

/** Most words with a mark, in characters. */
export const markWordsLimit = 1000

/** A mark as somebody is about to set it: on one version of one draft, with words if they like. */
export type IdentityMarkInput = {
  feeling?: Maybe<IdentityFeeling>
  words?: Maybe<string>
  /** The version of the wording that was read. */
  version: number
}

/** The draft as it is now, as far as marks look at it. */
export type MarkedIdentity = { state: IdentityState; version?: Maybe<number> }

/** Only words under dialogue can be marked; those that hold already are for decisions. */
export const isOpenForMarks = ({ state, version }: MarkedIdentity): boolean => state === 'in-dialogue' && !!version

/**
 * What to say before a mark is set (方向性⑤). It is stopped without a feeling (`identity-mark.feeling-missing`), with too
 * many words (`identity-mark.words-too-long`), when the wording changed while it was read
 * (`identity-mark.wording-changed`) and when the dialogue is over (`identity-mark.closed`). Personal information is
 * pointed out (`personal-information.found`) and never refused.
 */
export function checkIdentityMark(
  { feeling, words, version }: IdentityMarkInput,
  identity: MarkedIdentity,
  places: readonly string[] = [],
): Issue[] {
  const issues: Issue[] = []
  if (!isOpenForMarks(identity)) issues.push(block('identity-mark.closed', 'version'))
  else if (identity.version !== version) issues.push(block('identity-mark.wording-changed', 'version'))
  if (!feeling) issues.push(block('identity-mark.feeling-missing', 'feeling'))
  const text = cleanText(words ?? '')
  // Never less than what fits into the envelope, two code units each.
  const count = Math.max(countCharacters(text), Math.ceil(text.length / 2))
  if (count <= markWordsLimit) return [...issues, ...checkPersonalInformation(text, 'words', places)]
  const over = count - markWordsLimit
  return [...issues, block('identity-mark.words-too-long', 'words', { maximum: markWordsLimit, count, over })]
}
