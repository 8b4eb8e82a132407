import { checkTermStates, checkTurnByHand, type TermStanding } from '@aritai/domain'
import type { PublicationCheck } from '../../documents/hooks/check-publication.ts'
import { readPublicDocument } from '../../documents/main-document.ts'
import { operationOf } from '../../documents/operation-of.ts'
import { checkTerms } from './check-terms.ts'
import { opensNextTerm } from './next-term/opens-next-term.ts'

/** The terms cover the plan, one of them is current, and a published plan goes on to the next by opening it. */
export const checkPlanDocument: PublicationCheck = async (plan, req, id) => {
  const terms = toTerms(plan)
  const mayTurn = opensNextTerm(req) || operationOf(req, 'plans').restoresVersion
  const published = mayTurn ? undefined : await readPublicDocument(req, 'plans', id)
  return [
    ...checkTerms(plan),
    ...checkTermStates(terms),
    ...(published ? checkTurnByHand(toTerms(published), terms) : []),
  ]
}

const toTerms = ({ terms }: Record<string, unknown>): TermStanding[] => (Array.isArray(terms) ? terms : [])
