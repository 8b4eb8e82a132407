import { checkDecision, type DecisionRecord } from '@aritai/domain'
import { inJapanese } from '../../documents/japanese-wording.ts'
import { getHeldAgainst } from '../brand-identities/get-criteria.ts'

/** Every criterion of the identity answered with a reason (方向性⑤: 価値基準). */
export const checkDecisionDocument = inJapanese(
  'decisions',
  async (decision: DecisionRecord & { identity?: unknown }, req) =>
    checkDecision(decision, await getHeldAgainst(req, decision.identity)),
)
