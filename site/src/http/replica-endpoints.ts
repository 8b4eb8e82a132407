import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileNamePattern, type Manifest } from '@aritai/publication'
import type { Outbox } from '../outbox/outbox.ts'
import type { ReplicaChange } from '../replica/apply-push.ts'
import { DiskError } from '../replica/disk-error.ts'
import { MediaFileError, mediaFileLimit } from '../replica/media-files.ts'
import { PushError } from '../replica/push-error.ts'
import type { Replica, Replicas } from '../replica/replicas.ts'
import { sendJson, sendNothing } from './plain-answers.ts'
import { BodyTooLargeError, readBody } from './read-body.ts'

export type ReplicaEndpoints = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>

export type ReplicaEndpointsContext = {
  token: string
  replicas: Replicas
  outbox: Outbox
  push(channel: Manifest['channel'], input: unknown): Promise<ReplicaChange>
}

/** Largest push in bytes: 500 documents with room to spare. */
const pushLimit = 32 * 1024 * 1024
const mostEnvelopes = 200

/** `/_replica/…` for the CMS, as `packages/publication` describes it. Without the token nothing is told, not even 404. */
export function createReplicaEndpoints(context: ReplicaEndpointsContext): ReplicaEndpoints {
  const expected = digest(`Bearer ${context.token}`)
  return async (request, response, path) => {
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) {
      response.setHeader('www-authenticate', 'Bearer')
      return sendJson(response, 401, { code: 'unauthorized' })
    }
    try {
      await route(context, request, response, path)
    } catch (error) {
      const { status, code } = getFailure(error)
      if (status === 413) response.setHeader('connection', 'close')
      if (status === 500) console.error('A request of the CMS failed:', error)
      sendJson(response, status, {
        code,
        message: status === 422 && error instanceof Error ? error.message : undefined,
      })
    }
  }
}

async function route(
  context: ReplicaEndpointsContext,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const [, , scope = '', action, name, ...rest] = path.split('/')
  const operation = `${request.method} ${action ?? ''}`
  if (rest.length > 0) return sendNothing(response, 404)
  if (scope === 'outbox' && name === undefined) return answerOutbox(context.outbox, request, response, action)
  const replica = context.replicas.get(scope)
  if (!replica) return sendNothing(response, 404)
  if (operation === 'GET manifest' && name === undefined) return sendJson(response, 200, await getManifest(replica))
  if (operation === 'POST push' && name === undefined) {
    const { tags } = await context.push(replica.store.channel, parseJson(await readBody(request, pushLimit)))
    return sendJson(response, 200, { changed: tags.size > 0 })
  }
  if (operation === 'PUT files' && name !== undefined) return putFile(replica, request, response, name)
  sendNothing(response, ['manifest', 'push', 'files'].includes(action ?? '') ? 405 : 404)
}

async function answerOutbox(
  outbox: Outbox,
  request: IncomingMessage,
  response: ServerResponse,
  id: string | undefined,
) {
  if (id === undefined) {
    if (request.method !== 'GET') return sendNothing(response, 405)
    return sendJson(response, 200, outbox.list(mostEnvelopes, getAfter(request)))
  }
  if (request.method === 'DELETE') return sendNothing(response, (await outbox.acknowledge(id)) ? 204 : 404)
  if (request.method !== 'GET') return sendNothing(response, 405)
  const envelope = await outbox.read(id)
  if (!envelope) return sendNothing(response, 404)
  response.setHeader('cache-control', 'no-store')
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': envelope.length })
  response.end(envelope)
}

function getAfter(request: IncomingMessage): string | undefined {
  const query = request.url?.split('?')[1]
  return new URLSearchParams(query).get('after') ?? undefined
}

async function putFile({ files }: Replica, request: IncomingMessage, response: ServerResponse, name: string) {
  if (!fileNamePattern.test(name)) return sendNothing(response, 400)
  if (Number(request.headers['content-length'] ?? 0) > mediaFileLimit) throw new BodyTooLargeError()
  await files.put(name, request)
  sendNothing(response, 204)
}

async function getManifest({ store, files }: Replica): Promise<Manifest> {
  return { channel: store.channel, documents: store.getHashes(), files: await files.list() }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new PushError('malformed', 'Not JSON')
  }
}

function getFailure(error: unknown): { status: number; code: string } {
  if (error instanceof PushError) return { status: 422, code: error.code }
  if (error instanceof MediaFileError) return { status: error.code === 'too-large' ? 413 : 422, code: error.code }
  if (error instanceof BodyTooLargeError) return { status: 413, code: 'too-large' }
  if (error instanceof DiskError) return { status: 503, code: 'disk-full' }
  return { status: 500, code: 'broken' }
}

const digest = (text: string) => createHash('sha256').update(text).digest()
