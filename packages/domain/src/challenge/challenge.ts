import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import { hasWords, type Maybe, type Wording } from '../localized/wording.ts'
import type { Actor } from '../plan/vocabulary.ts'

/** 課題: the gap between a desired and a current state, and who has room to act on it. */
export type ChallengeRecord = { title?: Wording; text?: Wording; actor?: Maybe<Actor> }

/** The two states a challenge lies between. */
export type Gap = { desiredState?: Wording; currentState?: Wording }

/**
 * A challenge without both states is not one (方向性①-4): `challenge.desired-state-missing`,
 * `challenge.current-state-missing`.
 */
export function checkGap({ desiredState, currentState }: Gap): Issue[] {
  const issues: Issue[] = []
  if (!hasWords(desiredState)) issues.push(block('challenge.desired-state-missing', 'desiredState'))
  if (!hasWords(currentState)) issues.push(block('challenge.current-state-missing', 'currentState'))
  return issues
}

/**
 * One challenge between its two states; under `path` also its heading, its words and who has room to act
 * (`challenge.title-missing`, `challenge.text-missing`, `challenge.actor-missing`).
 */
export function checkChallenge(challenge: ChallengeRecord & Gap, path = ''): Issue[] {
  return [...checkGap(challenge), ...checkChallengeWords(challenge, path)]
}

/** What a challenge itself says, in a list at `path` (`challenges.0`). */
export function checkChallengeWords({ title, text, actor }: ChallengeRecord, path: string): Issue[] {
  const prefix = path === '' ? '' : `${path}.`
  const issues: Issue[] = []
  if (!hasWords(title)) issues.push(block('challenge.title-missing', `${prefix}title`))
  if (!hasWords(text)) issues.push(block('challenge.text-missing', `${prefix}text`))
  if (!actor) issues.push(block('challenge.actor-missing', `${prefix}actor`))
  return issues
}
