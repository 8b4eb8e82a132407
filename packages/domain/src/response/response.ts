import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import { getJapanese, hasWords, type Maybe, type Wording } from '../localized/wording.ts'
import { countCharacters } from '../text/text.ts'
import type { ResponseKind } from './vocabulary.ts'

/** 取り組み・回答, as far as rules look at it. */
export type ResponseRecord = {
  kind?: Maybe<ResponseKind>
  text?: Wording
  voices?: Maybe<readonly unknown[]>
  department?: unknown
}

/** Shortest reason for not taking something up, in characters. */
export const responseReasonMinimum = 20

/**
 * An answer stands with its department and the voices it answers. What was not taken up is shown too, with the reason
 * (`response.reason-missing`): a bare no is not an answer.
 */
export function checkResponse({ kind, text, voices, department }: ResponseRecord): Issue[] {
  const issues: Issue[] = []
  if (!hasWords(text)) issues.push(block('response.text-missing', 'text'))
  else if (kind === 'not-taken-up' && countCharacters(getJapanese(text)) < responseReasonMinimum)
    issues.push(block('response.reason-missing', 'text', { minimum: responseReasonMinimum }))
  if (!voices?.length) issues.push(block('response.voices-missing', 'voices'))
  if (!department) issues.push(block('response.department-missing', 'department'))
  return issues
}
