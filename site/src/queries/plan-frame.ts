import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** The top of every chain: the plan with its vision, and the identity it is measured by. */
export type PlanFrame = {
  plan: CitizensDocument<'plan'>
  identity?: CitizensDocument<'brand-identity'> | undefined
}

/** Without an id, the plan in force: the one that begins last. */
export function getPlanFrame(citizens: ReplicaReader<'citizens'>, planId?: string): PlanFrame | undefined {
  const plan = planId === undefined ? citizens.list('plan', { limit: 1 })[0] : citizens.get('plan', planId)
  return plan && { plan, identity: getAdoptedIdentity(citizens) }
}

export const getAdoptedIdentity = (citizens: ReplicaReader<'citizens'>) =>
  citizens.list('brand-identity', { where: [{ relation: 'state', id: 'adopted' }], limit: 1 })[0]
