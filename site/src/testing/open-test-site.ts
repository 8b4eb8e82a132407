import { createServer, type IncomingHttpHeaders, request as sendRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createIdentity, type EnvelopeKeys } from '@aritai/publication'
import { onTestFinished } from 'vitest'
import { type Env, readEnv } from '../env.ts'
import type { AstroHandler } from '../http/astro-page.ts'
import { createRequestHandler } from '../http/request-handler.ts'
import { openStaticAssets } from '../http/static-assets.ts'
import { openSite, type Site } from '../site.ts'
import { buildPush, buildPut } from './build-push.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

export const testToken = 'token-for-tests-token-for-tests'

/** A site in a folder of its own; the same `DATA_DIR` opens it again. */
export async function openTestSite(overrides: Partial<Env> = {}): Promise<Site> {
  const env = readEnv({ DATA_DIR: overrides.DATA_DIR ?? makeTemporaryFolder(), REPLICA_TOKEN: testToken })
  const site = await openSite({ ...env, ...overrides })
  onTestFinished(() => {
    if (site.replicas.all.some(({ store }) => store.database.isOpen)) site.close()
  })
  return site
}

/** A site that has had its first push: settings, purpose, places, one measure, and the key of a CMS. */
export async function openReadySite(overrides: Partial<Env> = {}): Promise<{ site: Site; keys: EnvelopeKeys }> {
  const site = await openTestSite(overrides)
  const keys = await createIdentity()
  const put = [
    buildPut('citizens', 'site'),
    buildPut('citizens', 'purpose'),
    buildPut('citizens', 'area'),
    buildPut('citizens', 'measure'),
  ]
  await site.push('citizens', buildPush('citizens', put, { recipient: keys.recipient }))
  return { site, keys }
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }
export type Ask = (
  path: string,
  options?: { method?: string; headers?: Record<string, string>; body?: Uint8Array | string },
) => Promise<Answer>

/** Lets a site answer over HTTP, with `astro` in place of the built pages; `ask` sends the Host of the site. */
export async function serveTestSite(site: Site, astro: AstroHandler, assets = makeTemporaryFolder()): Promise<Ask> {
  const server = createServer(createRequestHandler(site, astro, openStaticAssets(assets)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.closeAllConnections())
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const request = sendRequest({
        port,
        host: '127.0.0.1',
        path,
        method,
        headers: { host: 'localhost:4321', ...headers },
      })
      request.on('error', reject)
      request.on('response', async (response) => {
        const parts: Buffer[] = []
        for await (const part of response) parts.push(part as Buffer)
        const whole = Buffer.concat(parts)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() })
      })
      request.end(body)
    })
}

/** Stands for Astro's build: answers every address with `answer`. */
export function buildAstro(
  answer: (given: {
    url: string
    request: Parameters<AstroHandler>[0]
    locals: Parameters<AstroHandler>[3]
  }) =>
    | { status?: number; headers?: Record<string, string>; text: string }
    | Promise<{ status?: number; headers?: Record<string, string>; text: string }>,
): AstroHandler {
  return async (request, response, _next, locals) => {
    const { status = 200, headers = {}, text } = await answer({ url: request.url ?? '', request, locals })
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.write(text)
    response.end()
  }
}
