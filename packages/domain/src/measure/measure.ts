import { type ChallengeRecord, checkChallengeWords, checkGap, type Gap } from '../challenge/challenge.ts'
import { checkDesiredStateName } from '../desired-state/desired-state.ts'
import { checkInvestment, type InvestmentRecord } from '../investment/investment.ts'
import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { hasWords, type Maybe, type Wording } from '../localized/wording.ts'

/** 施策, as far as rules look at it. Relations are counted, not read. */
export type MeasureRecord = Gap &
  InvestmentRecord & {
    name?: Wording
    subStates?: Maybe<readonly { name?: Wording }[]>
    challenges?: Maybe<readonly ChallengeRecord[]>
    leadDepartment?: unknown
    indicators?: Maybe<readonly unknown[]>
  }

/**
 * Whether a measure can be shown (方向性①③): both states are there (`challenge.…`), investments give their reasons
 * (`investment.…`), somebody is in charge (`measure.departments-missing`). Advice on its name (`desired-state.…`), on
 * missing challenges and indicators, and on a measure that leaves nothing for others to do.
 */
export function checkMeasurePublication(measure: MeasureRecord): Issue[] {
  const issues: Issue[] = []
  if (!hasWords(measure.name)) issues.push(block('measure.name-missing', 'name'))
  issues.push(...checkDesiredStateName(measure.name), ...checkDesiredStateName(measure.desiredState, 'desiredState'))
  for (const [index, { name }] of (measure.subStates ?? []).entries())
    issues.push(...checkDesiredStateName(name, `subStates.${index}.name`))
  issues.push(...checkGap(measure), ...checkChallenges(measure.challenges ?? []), ...checkInvestment(measure))
  if (!measure.leadDepartment) issues.push(block('measure.departments-missing', 'leadDepartment'))
  if (!measure.indicators?.length) issues.push(advise('measure.indicators-missing', 'indicators'))
  return issues
}

function checkChallenges(challenges: readonly ChallengeRecord[]): Issue[] {
  if (challenges.length === 0) return [advise('measure.challenges-missing', 'challenges')]
  const issues = challenges.flatMap((challenge, index) => checkChallengeWords(challenge, `challenges.${index}`))
  if (challenges.every(({ actor }) => actor === 'city'))
    issues.push(advise('measure.challenges-all-by-city', 'challenges'))
  return issues
}
