import { channels } from '@aritai/domain'
import { z } from 'zod'

const replica = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, '')),
  /** The channels this replica serves. */
  channels: z
    .array(z.enum(channels))
    .min(1)
    .default([...channels]),
})
export type ReplicaAddress = z.output<typeof replica>

/**
 * The site replicas that are pushed to, from `REPLICAS`: addresses separated by commas, or JSON
 * `[{ "url": "https://…", "channels": ["showcase"] }]` where replicas serve different channels.
 */
export function replicaList(value: string): ReplicaAddress[] {
  const entries = value.trim().startsWith('[')
    ? JSON.parse(value)
    : value
        .split(',')
        .map((url) => ({ url: url.trim() }))
        .filter(({ url }) => url !== '')
  const parsed = z.array(replica).safeParse(entries)
  if (!parsed.success) throw new Error(`REPLICAS is not a list of site addresses: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
