import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** A finished answer kept in memory: bytes, headers, entity tag, and its compressed forms as they are first asked for. */
export type Representation = {
  readonly headers: OutgoingHttpHeaders
  readonly etag: string
  readonly body: Buffer
  /** Bytes in memory, compressed forms included. */
  readonly bytes: number
  encode(encoding: Encoding): Buffer | Promise<Buffer>
}

/** Smaller answers fit into one packet anyway. */
const smallestToCompress = 1024
const compressible = /^(?:text\/|application\/(?:json|xml|javascript|[\w.+-]+\+(?:json|xml))|image\/svg)/

export function createRepresentation(body: Buffer, headers: OutgoingHttpHeaders): Representation {
  const encoded = new Map<Encoding, Buffer | Promise<Buffer>>()
  const canCompress = body.length >= smallestToCompress && compressible.test(String(headers['content-type'] ?? ''))
  let bytes = body.length
  return {
    headers,
    body,
    // Weak: the same tag stands for all encodings.
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    get bytes() {
      return bytes
    },
    encode(encoding) {
      if (encoding === 'identity' || !canCompress) return body
      const known = encoded.get(encoding)
      if (known) return known
      const pending = compress(body, encoding).then((result) => {
        encoded.set(encoding, result)
        bytes += result.length
        return result
      })
      encoded.set(encoding, pending)
      return pending
    },
  }
}

/** Answers GET and HEAD with it: 304 where the visitor has it already, else in the best encoding both know. */
export async function sendRepresentation(
  request: IncomingMessage,
  response: ServerResponse,
  representation: Representation,
  cacheControl: string,
): Promise<void> {
  response.setHeader('etag', representation.etag)
  response.setHeader('cache-control', cacheControl)
  response.setHeader('vary', 'accept-encoding')
  if (hasTag(request.headers['if-none-match'], representation.etag)) {
    response.writeHead(304).end()
    return
  }
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  const encoded = representation.encode(encoding)
  const body = Buffer.isBuffer(encoded) ? encoded : await encoded
  if (body !== representation.body) response.setHeader('content-encoding', encoding)
  response.writeHead(200, { ...representation.headers, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Brotli before gzip; what is refused with `q=0` is not chosen. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  const offers = String(accepted ?? '')
    .slice(0, 500)
    .toLowerCase()
    .split(',')
    .map((offer) => offer.split(';').map((part) => part.trim()))
    .filter(([, quality]) => quality === undefined || !/^q=0(?:\.0*)?$/.test(quality))
    .map(([name]) => name)
  if (offers.includes('br')) return 'br'
  return offers.includes('gzip') ? 'gzip' : 'identity'
}

export function hasTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag))
}

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(body, { level: 6 })
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  return toBrotli(body, { params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_SIZE_HINT]: body.length } })
}
