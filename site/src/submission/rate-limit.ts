import { createHmac, randomBytes } from 'node:crypto'

/**
 * A gentle limit per address: so many at once, refilled over a minute. Addresses are never written down: only a keyed
 * hash stays in memory, with a key made at each start, and is forgotten when the minute is over.
 */
export type RateLimit = {
  /** 0 when it may go on, else the seconds to wait. */
  take(address: string): number
}

const minute = 60_000
/** More addresses than this at once are an attack; the oldest are forgotten. */
const mostAddresses = 50_000

export function createRateLimit(perMinute: number, now: () => number = Date.now): RateLimit {
  const key = randomBytes(32)
  const buckets = new Map<string, { left: number; at: number }>()

  return {
    take(address) {
      if (perMinute === 0) return 0
      const name = createHmac('sha256', key).update(toNetwork(address)).digest('base64url')
      const moment = now()
      const known = buckets.get(name) ?? { left: perMinute, at: moment }
      const left = Math.min(perMinute, known.left + ((moment - known.at) / minute) * perMinute)
      buckets.delete(name)
      forgetOld(moment)
      buckets.set(name, { left: left >= 1 ? left - 1 : left, at: moment })
      return left >= 1 ? 0 : Math.ceil(((1 - left) * 60) / perMinute)
    },
  }

  function forgetOld(moment: number) {
    for (const [name, { at }] of buckets) {
      if (moment - at < minute && buckets.size < mostAddresses) break
      buckets.delete(name)
    }
  }
}

/** One household has one /64 of IPv6 and can change the rest of its address at will. */
function toNetwork(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail.split(':').filter(Boolean)
  const filled = address.includes('::')
    ? [...groups, ...Array(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest]
    : groups
  return filled.slice(0, 4).join(':')
}
