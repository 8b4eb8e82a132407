import type { IdentityState } from '../brand-identity/vocabulary.ts'
import type { Issue } from '../issue/issue.ts'
import { advise } from '../issue/report.ts'
import { hasWords, type Maybe, type Wording } from '../localized/wording.ts'

/** A measure on the way up, with the names of what lies above it; undefined where the way ends. */
export type MeasureUpward = {
  name: string
  desiredState?: Wording
  isPublished: boolean
  project?: Maybe<string>
  strategy?: Maybe<string>
  cityVision?: Wording
}

/** From an action plan up to the vision, and to the identity it is measured by. */
export type ActionPlanChain = {
  measures: readonly MeasureUpward[]
  identity?: Maybe<{ state?: Maybe<IdentityState> }>
}

/**
 * 「自分の仕事がどこにつながるか」(方向性②): where the way from a plan up to the vision and the brand breaks off. All of it
 * is advice (`action-plan.chain-…`): a plan may be public before its place is found, and says so.
 */
export function checkActionPlanChain({ measures, identity }: ActionPlanChain): Issue[] {
  const issues = measures.flatMap(checkMeasureUpward)
  if (measures.length === 0) issues.push(advise('action-plan.chain-measure-missing', 'measures'))
  if (!identity) issues.push(advise('action-plan.chain-identity-missing', 'identity'))
  else if (identity.state !== 'adopted') issues.push(advise('action-plan.chain-identity-not-adopted', 'identity'))
  return issues
}

/** Only the lowest break is told: what lies above it cannot be there either. */
function checkMeasureUpward({ name, ...measure }: MeasureUpward): Issue[] {
  const missing = (code: Parameters<typeof advise>[0]) => [advise(code, 'measures', { measure: name })]
  if (!measure.isPublished) return missing('action-plan.chain-measure-unpublished')
  if (!hasWords(measure.desiredState)) return missing('action-plan.chain-desired-state-missing')
  if (!measure.project) return missing('action-plan.chain-project-missing')
  if (!measure.strategy) return missing('action-plan.chain-strategy-missing')
  if (!hasWords(measure.cityVision)) return missing('action-plan.chain-vision-missing')
  return []
}
