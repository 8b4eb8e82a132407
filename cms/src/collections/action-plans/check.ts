import { type ActionPlanRecord, checkActionPlan } from '@aritai/domain'
import { inJapanese } from '../../documents/japanese-wording.ts'
import { getCriteria } from '../brand-identities/get-criteria.ts'

/** Somebody in charge, an aim, actions with names, and the criteria of the identity it builds on (方向性⑤). */
export const checkActionPlanDocument = inJapanese(
  'action-plans',
  async (plan: ActionPlanRecord & { identity?: unknown }, req) =>
    checkActionPlan({ ...plan, criteria: await getCriteria(req, plan.identity) }),
)
