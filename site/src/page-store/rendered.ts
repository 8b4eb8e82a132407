import type { OutgoingHttpHeaders } from 'node:http'

/** What Astro made of one address. Header names are in small letters. */
export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

const storableTypes =
  /^(?:text\/(?:html|xml|plain|csv|calendar)|application\/(?:json|[\w.+-]+\+json|xml|[\w.+-]+\+xml)|image\/svg\+xml)\b/

/**
 * Whether everybody may be given this answer: a 200 of a known type that does not set a cookie and does not forbid it.
 * Errors and «not found» are never kept, so that a bad moment does not outlive itself.
 */
export function isStorable({ status, headers }: Rendered): boolean {
  if (status !== 200 || headers['set-cookie'] !== undefined) return false
  if (/no-store|private/.test(String(headers['cache-control'] ?? ''))) return false
  return storableTypes.test(String(headers['content-type'] ?? ''))
}
