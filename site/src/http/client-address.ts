import type { IncomingMessage } from 'node:http'

/**
 * The address for the rate limit. X-Forwarded-For can be forged by anybody, so it is read only where `proxies` of one's
 * own stand in front: each has added one entry at the end, and the one that the outermost saw is taken.
 */
export function getClientAddress(request: IncomingMessage, proxies: number): string {
  const direct = request.socket.remoteAddress ?? ''
  if (proxies === 0) return direct
  const header = request.headers['x-forwarded-for']
  const entries = String(header ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  return entries.at(-proxies) ?? direct
}
