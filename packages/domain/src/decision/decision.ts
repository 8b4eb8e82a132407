import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { getJapanese, hasWords, type Maybe, type Wording } from '../localized/wording.ts'
import type { CriterionVerdict, DecisionOutcome } from './vocabulary.ts'

/** A proposal held against the criteria of an identity, as far as rules look at it. */
export type DecisionRecord = {
  outcome?: Maybe<DecisionOutcome>
  answers?: Maybe<readonly { criterion?: Maybe<string>; verdict?: Maybe<CriterionVerdict>; reason?: Wording }[]>
  reasoning?: Wording
}

/** The identity that a proposal is held against. */
export type HeldAgainst = { isPublic: boolean; criteria: readonly { key: string; question?: Wording }[] }

/**
 * A decision answers every criterion with a reason (方向性⑤: 政策判断の価値基準, 投資の基準): `decision.criterion-unanswered`,
 * `decision.reason-missing`, `decision.criterion-unknown`, `decision.reasoning-missing`. Adopting something against
 * criteria is possible and advised about. Without an identity, with one that nobody can read or one that asks nothing
 * there would be nothing to hold it against: `decision.identity-missing`, `-not-public`, `-without-criteria`.
 */
export function checkDecision(decision: DecisionRecord, identity: HeldAgainst | undefined): Issue[] {
  const answers = decision.answers ?? []
  const criteria = identity?.criteria ?? []
  const issues = checkIdentity(identity)
  issues.push(...criteria.flatMap(({ key, question }) => checkAnswer(answers, key, getJapanese(question) || key)))
  for (const [index, { criterion }] of answers.entries())
    if (!criteria.some(({ key }) => key === criterion))
      issues.push(block('decision.criterion-unknown', `answers.${index}.criterion`, { criterion: criterion ?? '' }))
  if (!hasWords(decision.reasoning)) issues.push(block('decision.reasoning-missing', 'reasoning'))
  const against = answers.filter(({ verdict }) => verdict === 'against').length
  if (decision.outcome === 'adopted' && against > 0)
    issues.push(advise('decision.adopted-against-criteria', 'outcome', { count: against }))
  return issues
}

function checkIdentity(identity: HeldAgainst | undefined): Issue[] {
  if (!identity) return [block('decision.identity-missing', 'identity')]
  if (!identity.isPublic) return [block('decision.identity-not-public', 'identity')]
  return identity.criteria.length === 0 ? [block('decision.identity-without-criteria', 'identity')] : []
}

function checkAnswer(answers: NonNullable<DecisionRecord['answers']>, key: string, question: string): Issue[] {
  const index = answers.findIndex(({ criterion }) => criterion === key)
  const answer = answers[index]
  if (!answer?.verdict) return [block('decision.criterion-unanswered', 'answers', { question })]
  return hasWords(answer.reason) ? [] : [block('decision.reason-missing', `answers.${index}.reason`, { question })]
}
