import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a form was sent from a page of this site. `Origin: null` (a sandboxed or privacy-minded sender) and a request
 * that tells nothing about where it comes from are refused: browsers always say one of the three.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, siteUrl: string): boolean {
  const own = [headers.host?.toLowerCase(), new URL(siteUrl).host]
  if (headers.origin !== undefined) return own.includes(getHost(headers.origin))
  const fetchSite = headers['sec-fetch-site']
  if (fetchSite !== undefined) return fetchSite === 'same-origin'
  return headers.referer !== undefined && own.includes(getHost(headers.referer))
}

/** An empty text, which is no host, for what is not a web address. */
function getHost(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && /^https?:$/.test(url.protocol) ? url.host : ''
}
