import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Site } from '../site.ts'
import type { AstroHandler } from './astro-page.ts'
import { sendForm } from './form.ts'
import { createHostCheck } from './hosts.ts'
import { sendMedia } from './media.ts'
import { sendPage } from './page.ts'
import { readPageAddress } from './page-address.ts'
import { sendJson, sendPlainPage } from './plain-answers.ts'
import { createReplicaEndpoints } from './replica-endpoints.ts'
import { sendRepresentation } from './representation.ts'
import { setSecurityHeaders } from './security-headers.ts'
import type { StaticAssets } from './static-assets.ts'

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Everything the site answers, in order: the CMS, health, files of the build, media, pages from memory or Astro, forms. */
export function createRequestHandler(site: Site, astro: AstroHandler, assets: StaticAssets): RequestHandler {
  const isOwnHost = createHostCheck(site.env)
  const answerReplica = createReplicaEndpoints({ ...site, token: site.env.REPLICA_TOKEN })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSecurityHeaders(response, site.env)
    const url = request.url ?? '/'
    const path = url.split('?', 1)[0] ?? '/'
    // The CMS and health checks come by whatever name their network has for this machine.
    if (path.startsWith('/_replica/')) return answerReplica(request, response, path)
    if (path === '/healthz') return sendJson(response, 200, site.getHealth())
    if (!isOwnHost(request.headers.host)) return sendPlainPage(response, 'bad-host')

    const address = readPageAddress(url)
    if (!address) return sendPlainPage(response, 'bad-address')
    if (request.method === 'POST') return sendForm(site, astro, request, response, url)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD, POST')
      return sendPlainPage(response, 'bad-method')
    }
    const asset = await assets(address.path)
    if (asset) return sendRepresentation(request, response, asset.representation, asset.cacheControl)
    if (await sendMedia(site.replicas, address.path, request, response)) return
    return sendPage(site, astro, request, response, address)
  }

  return async (request, response) => {
    try {
      await answer(request, response)
    } catch (error) {
      // The path only: a query may hold what somebody searched for.
      console.error(`Could not answer ${request.method} ${request.url?.split('?', 1)[0]}:`, error)
      if (response.headersSent) response.destroy()
      else sendPlainPage(response, 'broken')
    }
  }
}
