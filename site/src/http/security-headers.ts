import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Env } from '../env.ts'

type HeaderEnv = Pick<Env, 'SITE_URL' | 'FRAME_ANCESTORS'>

/** Headers of every answer. `no-referrer` would make Chromium send `Origin: null` with the site's own forms. */
export function setSecurityHeaders(response: ServerResponse, env: HeaderEnv): void {
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin')
  response.setHeader(
    'permissions-policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  )
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  if (env.FRAME_ANCESTORS.length === 0) response.setHeader('x-frame-options', 'SAMEORIGIN')
  if (env.SITE_URL.startsWith('https:')) response.setHeader('strict-transport-security', 'max-age=31536000')
}

/**
 * A page's own policy comes from Astro, which knows the hashes of its styles and scripts; here it is told who may show
 * it in a frame. Answers without a policy get one: nothing at all for data, only the site's own for a page.
 */
export function getContentSecurityPolicy(headers: OutgoingHttpHeaders, env: HeaderEnv): string {
  const ancestors = ["'self'", ...env.FRAME_ANCESTORS].join(' ')
  const own = headers['content-security-policy']
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html')
  const base = own === undefined ? (isPage ? pagePolicy : "default-src 'none'") : String(own)
  const others = base
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
  return [...others, `frame-ancestors ${ancestors}`].join('; ')
}

const pagePolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'"
