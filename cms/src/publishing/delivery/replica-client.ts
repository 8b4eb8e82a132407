import type { Channel } from '@aritai/domain'
import {
  type Manifest,
  manifest,
  type OutboxListing,
  outboxListing,
  type Push,
  replicaPaths,
} from '@aritai/publication'

/** A replica said no, or nothing. `status` is 0 when it could not be reached. */
export class ReplicaError extends Error {
  override name = 'ReplicaError'
  readonly status: number
  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

const timeout = 30_000

/** Speaks to one site replica. Always from the CMS outwards: the replica never calls back. */
export class ReplicaClient {
  readonly url: string
  readonly #token: string

  constructor(url: string, token: string) {
    this.url = url.replace(/\/$/, '')
    this.#token = token
  }

  /** What the replica holds of a channel; undefined when it does not serve that channel. */
  async getManifest(channel: Channel): Promise<Manifest | undefined> {
    const answer = await this.#fetch(replicaPaths.manifest(channel))
    if (answer.status === 404) return undefined
    return manifest.parse(await (await ensureOk(answer)).json())
  }

  async push(push: Push): Promise<void> {
    const body = JSON.stringify(push)
    const headers = { 'content-type': 'application/json' }
    await ensureOk(await this.#fetch(replicaPaths.push(push.channel), { method: 'POST', body, headers }))
  }

  async putFile(channel: Channel, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await ensureOk(await this.#fetch(replicaPaths.file(channel, name), { method: 'PUT', body: bytes }))
  }

  /** The oldest waiting envelopes, or those behind one that stays there. */
  async listOutbox(after?: string): Promise<OutboxListing> {
    const path = after === undefined ? replicaPaths.outbox : replicaPaths.outboxAfter(after)
    return outboxListing.parse(await (await ensureOk(await this.#fetch(path))).json())
  }

  async getEnvelope(id: string): Promise<Uint8Array> {
    const answer = await ensureOk(await this.#fetch(replicaPaths.envelope(id)))
    return new Uint8Array(await answer.arrayBuffer())
  }

  async deleteEnvelope(id: string): Promise<void> {
    const answer = await this.#fetch(replicaPaths.envelope(id), { method: 'DELETE' })
    if (answer.status !== 404) await ensureOk(answer)
  }

  async #fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...init.headers, authorization: `Bearer ${this.#token}` }
    try {
      return await fetch(this.url + path, { ...init, headers, redirect: 'error', signal: AbortSignal.timeout(timeout) })
    } catch (error) {
      throw new ReplicaError(`${this.url} does not answer: ${describe(error)}`, 0)
    }
  }
}

async function ensureOk(answer: Response): Promise<Response> {
  if (answer.ok) return answer
  throw new ReplicaError(
    `${answer.url} answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`,
    answer.status,
  )
}

/** `fetch failed` alone tells nobody anything; its cause does. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
