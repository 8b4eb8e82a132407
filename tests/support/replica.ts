import { ReplicaClient } from '../../cms/src/publishing/delivery/replica-client.ts'
import type { System } from './system.ts'

/** Speaks to the site's replica with the key of the CMS. */
export const openReplica = ({ siteUrl, secrets }: System) => new ReplicaClient(siteUrl, secrets.REPLICA_TOKEN)

/** How many sealed envelopes wait on the site. */
export async function countEnvelopes(system: System): Promise<number> {
  return (await openReplica(system).listOutbox()).envelopes.length
}
