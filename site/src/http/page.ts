import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Rendered } from '../page-store/rendered.ts'
import type { Site } from '../site.ts'
import { type AstroHandler, createPageRequest, renderPage } from './astro-page.ts'
import type { PageAddress } from './page-address.ts'
import { sendRepresentation } from './representation.ts'
import { getContentSecurityPolicy } from './security-headers.ts'

/** Visitors always ask whether their copy is still good: a withdrawn voice must not live on in a browser's cache. */
const pageCaching = 'public, max-age=0, must-revalidate'

/** Answers GET and HEAD for a page, from memory where it is kept. */
export async function sendPage(
  site: Site,
  astro: AstroHandler,
  request: IncomingMessage,
  response: ServerResponse,
  address: PageAddress,
): Promise<void> {
  const answer = await site.pageStore.answer(address, async (log) => {
    const rendered = await renderPage(
      astro,
      createPageRequest(address.url, site.env.SITE_URL),
      site.createLocals(log, ''),
    )
    return completeHeaders(rendered, site.env)
  })
  if ('page' in answer) return sendRepresentation(request, response, answer.page, pageCaching)
  sendRendered(request, response, answer.rendered)
}

/** Adds what Astro leaves out: the encoding of a page, and who may show it in a frame. */
export function completeHeaders(rendered: Rendered, env: Site['env']): Rendered {
  const { 'content-type': type, ...headers } = rendered.headers
  const policy = getContentSecurityPolicy(rendered.headers, env)
  const named = type === 'text/html' ? 'text/html; charset=utf-8' : type
  return {
    ...rendered,
    headers: { ...headers, ...(named && { 'content-type': named }), 'content-security-policy': policy },
  }
}

/** Sends what is for one visitor and one moment only. */
export function sendRendered(request: IncomingMessage, response: ServerResponse, rendered: Rendered): void {
  const headers = { ...rendered.headers, 'content-length': rendered.body.length }
  response.setHeader('cache-control', 'no-store')
  response.writeHead(rendered.status, { ...headers, 'cache-control': 'no-store' })
  response.end(request.method === 'HEAD' ? undefined : rendered.body)
}
