import type { DesiredStateVerdict } from '../vocabulary.ts'
import { otherPlans } from './other-plans.ts'
import { plansWithStates } from './plans-with-states.ts'

/** Names that were really printed, copied as they stand, with where each was read. */
export type RealNames = {
  municipality: string
  /** The plan or its published working paper. */
  plan: string
  /** The year A.D. that the paper names for itself or for the start of its plan; left out where what was read names none. */
  year?: number
  foundAt: string
} & Partial<Record<DesiredStateVerdict, readonly string[]>>

/**
 * What each is comes from the table of the check, read by a person, not from what the check says. Addresses of
 * document collections are cut behind the number of the document. 「(案)」 in `plan` says that a draft was read.
 */
export const realNames: readonly RealNames[] = [...plansWithStates, ...otherPlans]
