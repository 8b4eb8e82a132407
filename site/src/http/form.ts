import type { IncomingMessage, ServerResponse } from 'node:http'
import { createReadingLog } from '../replica/reading-log.ts'
import type { Site } from '../site.ts'
import { type AstroHandler, asFormRequest, renderPage } from './astro-page.ts'
import { getClientAddress } from './client-address.ts'
import { isSameOrigin } from './origin-check.ts'
import { completeHeaders, sendRendered } from './page.ts'
import { sendPlainPage } from './plain-answers.ts'

const KiB = 1024
/**
 * Most that a form may send. One with a photo may be far larger than the photo allowed: it is read through, so that the
 * words can be shown again with a hint, instead of failing the whole form.
 */
const bodyLimits = { 'multipart/form-data': 64 * KiB * KiB, 'application/x-www-form-urlencoded': 256 * KiB }

/** The address of the form with a photo, in every language. */
const takesPhotos = /^\/(?:en\/|easy\/)?voices\/new\/?(?:\?|$)/

/** Passes a posted form to its page, after checking where it comes from and how large it is. */
export async function sendForm(
  site: Site,
  astro: AstroHandler,
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
): Promise<void> {
  const { headers } = request
  if (!isSameOrigin(headers, site.env.SITE_URL)) return sendPlainPage(response, 'bad-origin')
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase()
  const limit = Object.entries(bodyLimits).find(([name]) => name === type)?.[1]
  // Only the form for telling a story carries a file; nothing else is given so much room.
  if (type === 'multipart/form-data' && !takesPhotos.test(url)) return sendPlainPage(response, 'bad-type')
  if (limit === undefined) return sendPlainPage(response, 'bad-type')
  // Node reads no more than was announced; a body without a length is what no browser sends for a form.
  const length = Number(headers['content-length'] ?? Number.NaN)
  if (!(length <= limit)) return sendPlainPage(response, 'too-large')

  const address = getClientAddress(request, site.env.TRUST_PROXY)
  const locals = site.createLocals(createReadingLog(), address)
  request.url = url
  const rendered = await renderPage(astro, asFormRequest(request, site.env.SITE_URL), locals, undefined)
  sendRendered(request, response, completeHeaders(rendered, site.env))
}
