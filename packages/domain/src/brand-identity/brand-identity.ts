import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { getJapanese, hasWords, type Maybe, type Wording } from '../localized/wording.ts'
import type { IdentityState } from './vocabulary.ts'

/** 判断基準 as a question, with a key that answers refer to. */
export type CriterionRecord = { key?: Maybe<string>; question?: Wording }

/** ブランド・アイデンティティ, as far as rules look at it. */
export type BrandIdentityRecord = {
  state: IdentityState
  criteria?: Maybe<readonly CriterionRecord[]>
  adoptedOn?: Maybe<string>
  endedOn?: Maybe<string>
  whatChanged?: Wording
}

/**
 * An identity is a criterion for policy and investment (方向性⑤): questions with keys of their own
 * (`brand-identity.criteria-missing`, `criterion-question-missing`, `criterion-duplicate`; advice where it does not
 * read as a question).
 */
export function checkCriteria(criteria: Maybe<readonly CriterionRecord[]>): Issue[] {
  if (!criteria?.length) return [block('brand-identity.criteria-missing', 'criteria')]
  return criteria.flatMap(({ key, question }, index) => {
    const path = `criteria.${index}`
    const issues: Issue[] = []
    if (key && criteria.findIndex((other) => other.key === key) < index)
      issues.push(block('brand-identity.criterion-duplicate', `${path}.key`, { key }))
    if (!hasWords(question)) issues.push(block('brand-identity.criterion-question-missing', `${path}.question`))
    else if (!/(?:か|の)[。?？]?$|[?？]$/.test(getJapanese(question)))
      issues.push(advise('brand-identity.criterion-not-a-question', `${path}.question`))
    return issues
  })
}

/** It is polished, not thrown away: when it was adopted, when it ended, and what changed and why stay readable. */
export function checkBrandIdentity(identity: BrandIdentityRecord): Issue[] {
  const issues = identity.state === 'past' ? [] : checkCriteria(identity.criteria)
  if (identity.state !== 'in-dialogue' && !identity.adoptedOn)
    issues.push(block('brand-identity.adopted-on-missing', 'adoptedOn'))
  if (identity.state === 'past' && !identity.endedOn) issues.push(block('brand-identity.ended-on-missing', 'endedOn'))
  if (identity.state === 'past' && !hasWords(identity.whatChanged))
    issues.push(advise('brand-identity.what-changed-missing', 'whatChanged'))
  return issues
}

/** Exactly one identity is adopted (`brand-identity.adopted-missing`, `brand-identity.adopted-twice`). */
export function checkAdoption(identities: readonly Pick<BrandIdentityRecord, 'state'>[]): Issue[] {
  const count = identities.filter(({ state }) => state === 'adopted').length
  if (count === 1) return []
  return [
    count === 0
      ? block('brand-identity.adopted-missing', 'state')
      : block('brand-identity.adopted-twice', 'state', { count }),
  ]
}

/** The adopted identity, where there is one. */
export function findAdoptedIdentity<T extends { state: IdentityState }>(identities: readonly T[]): T | undefined {
  return identities.find(({ state }) => state === 'adopted')
}
