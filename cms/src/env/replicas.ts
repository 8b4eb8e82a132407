import { channels } from '@aritai/domain'
import { z } from 'zod'

const replica = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, '')),
  /** The channels this replica serves. */
  channels: z
    .array(z.enum(channels))
    .min(1)
    .default([...channels]),
  token: z.string().min(32).optional(),
})
/** A site replica: where it is, what it serves, and the token that opens its replica endpoints. */
export type ReplicaAddress = z.output<typeof replica> & { token: string }

/**
 * The site replicas that are pushed to, from `REPLICAS`: addresses separated by commas, or JSON
 * `[{ "url": "https://…", "channels": ["showcase"], "token": "…" }]` where replicas differ. Without a token of its own
 * a replica has `REPLICA_TOKEN`.
 */
export function replicaList(value: string, sharedToken: string): ReplicaAddress[] {
  const entries = value.trim().startsWith('[')
    ? JSON.parse(value)
    : value
        .split(',')
        .map((url) => ({ url: url.trim() }))
        .filter(({ url }) => url !== '')
  const parsed = z.array(replica).safeParse(entries)
  if (!parsed.success) throw new Error(`REPLICAS is not a list of site addresses: ${z.prettifyError(parsed.error)}`)
  return parsed.data.map((address) => ({ ...address, token: address.token ?? sharedToken }))
}
