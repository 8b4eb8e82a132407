import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileNamePattern } from '@aritai/publication'
import { isMissing } from '../replica/durable-file.ts'
import type { Replicas } from '../replica/replicas.ts'
import { hasTag } from './representation.ts'

const prefix = '/media/'

/**
 * Answers `/media/<sha256>.<extension>` with a file that a visible document shows; true if it did. A file of a document
 * that was hidden or removed, or that no document shows yet, does not exist. False leaves «not found» to the pages.
 */
export async function sendMedia(
  replicas: Replicas,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const name = path.startsWith(prefix) ? path.slice(prefix.length) : ''
  if (!fileNamePattern.test(name)) return false
  const replica = replicas.isFileShown(name)
  const bytes = replica && (await readFile(replica.files.getPath(name)).catch(undefinedIfMissing))
  // Asked again after reading: the picture of a voice may have been withdrawn meanwhile.
  if (!bytes || !replica.store.isFileShown(name)) return false

  const etag = `"${name.slice(0, 32)}"`
  response.setHeader('etag', etag)
  // A withdrawn photo must not live on in caches on the way.
  const isOfVoice = replicas.all.some(({ store }) => store.isFileOfVoice(name))
  response.setHeader('cache-control', isOfVoice ? 'public, max-age=60' : 'public, max-age=31536000, immutable')
  response.setHeader('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
  response.setHeader('cross-origin-resource-policy', 'cross-origin')
  if (hasTag(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end()
    return true
  }
  response.writeHead(200, { 'content-type': `image/${name.slice(65)}`, 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
  return true
}

function undefinedIfMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error
}
