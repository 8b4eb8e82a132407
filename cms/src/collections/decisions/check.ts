import { checkDecision, type DecisionRecord, type HeldAgainst } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { inJapanese } from '../../documents/japanese-wording.ts'
import { readPublicDocument } from '../../documents/main-document.ts'
import { getHeldAgainst } from '../brand-identities/get-criteria.ts'

type Decision = DecisionRecord & { identity?: unknown }

/** Every criterion of the identity answered with a reason (方向性⑤: 価値基準). */
export const checkDecisionDocument = inJapanese('decisions', async (decision: Decision, req, id) =>
  checkDecision(decision, await getQuestionsOfThen(decision, req, id)),
)

/**
 * The identity with the questions that it had when the decision was published first: one that is added later was not
 * asked then, and must not stop a translation or a slip from being put right.
 */
async function getQuestionsOfThen(
  decision: Decision,
  req: PayloadRequest,
  id: string | undefined,
): Promise<HeldAgainst | undefined> {
  const heldAgainst = await getHeldAgainst(req, decision.identity)
  const published = (await readPublicDocument(req, 'decisions', id)) as Decision | undefined
  if (!heldAgainst || !published || idOf(published.identity) !== idOf(decision.identity)) return heldAgainst
  const answered = [...(published.answers ?? []), ...(decision.answers ?? [])].map(({ criterion }) => criterion)
  return { ...heldAgainst, criteria: heldAgainst.criteria.filter(({ key }) => answered.includes(key)) }
}
