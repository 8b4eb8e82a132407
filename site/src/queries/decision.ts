import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** A proposal held against the criteria of the identity it was judged by. */
export type DecisionPage = {
  decision: CitizensDocument<'decision'>
  identity?: CitizensDocument<'brand-identity'> | undefined
  department?: CitizensDocument<'department'> | undefined
}

export function getDecisionPage(citizens: ReplicaReader<'citizens'>, slug: string): DecisionPage | undefined {
  const decision = citizens.getBySlug('decision', slug)
  if (decision === undefined) return undefined
  return {
    decision,
    identity: citizens.get('brand-identity', decision.identity),
    department: decision.department === undefined ? undefined : citizens.get('department', decision.department),
  }
}
