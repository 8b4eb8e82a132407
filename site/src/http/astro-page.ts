import { IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { SiteLocals } from '../locals.ts'
import type { Rendered } from '../page-store/rendered.ts'

/** The handler of Astro's build in middleware mode (`dist/server/entry.mjs`). */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: undefined,
  locals: SiteLocals,
) => unknown

/** A page that takes longer is given up; the visitor is asked to come back. */
const renderTimeout = 30_000

/** Renders an address into memory. Throws when rendering breaks off, even after Astro has begun to answer. */
export async function renderPage(
  astro: AstroHandler,
  request: IncomingMessage,
  locals: SiteLocals,
  timeout: number | undefined = renderTimeout,
): Promise<Rendered> {
  const response = new CapturedResponse(request)
  const finished = new Promise<Rendered>((resolve, reject) => {
    response.once('captured', resolve)
    response.once('broken', reject)
    if (timeout !== undefined) {
      const timer = setTimeout(() => reject(new Error('Rendering takes too long')), timeout)
      response.once('captured', () => clearTimeout(timer)).once('broken', () => clearTimeout(timer))
    }
  })
  const answered = Promise.resolve(astro(request, response, undefined, locals)).then(() => {
    if (!response.isOver) throw new Error('Astro has answered nothing')
  })
  await Promise.race([answered, finished])
  return finished
}

/**
 * The request a stored page is rendered for: nothing of the visitor who happened to ask first gets into it, neither
 * cookies nor language nor address, and their hanging up does not break it off for the others.
 */
export function createPageRequest(url: string, siteUrl: string): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  request.headers = { host: new URL(siteUrl).host, accept: '*/*' }
  request.push(null)
  return request
}

/** A form as Astro sees it: without cookies and forwarded headers, under the site's own name. */
export function asFormRequest(request: IncomingMessage, siteUrl: string): IncomingMessage {
  const { 'content-type': type, 'content-length': length } = request.headers
  request.headers = { host: new URL(siteUrl).host, 'content-type': type, 'content-length': length }
  return request
}

/** Collects what Astro writes instead of sending it, so that it can be judged, kept and compressed as a whole. */
class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []
  /** It was answered completely, or broken off. */
  isOver = false

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.find((item) => typeof item === 'object' && item !== null) as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) this.setHeader(name, value as Exclude<OutgoingHttpHeader, undefined>)
    }
    return this
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#chunks.push(toBuffer(chunk))
    callLast(rest)
    return true
  }

  override end(...given: unknown[]): this {
    if (given.length > 0 && typeof given[0] !== 'function' && given[0] !== undefined)
      this.#chunks.push(toBuffer(given[0]))
    callLast(given)
    if (!this.isOver) {
      this.isOver = true
      const headers = { ...this.getHeaders() }
      this.emit('captured', { status: this.statusCode, headers, body: Buffer.concat(this.#chunks) } satisfies Rendered)
    }
    this.emit('finish')
    this.emit('close')
    return this
  }

  override destroy(error?: Error): this {
    this.isOver = true
    this.emit('broken', error ?? new Error('Rendering broke off'))
    this.emit('close')
    return this
  }
}

function toBuffer(chunk: unknown): Buffer {
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.from(String(chunk))
}

function callLast(given: unknown[]): void {
  const last = given.at(-1)
  if (typeof last === 'function') last()
}
