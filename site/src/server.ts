import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { EnvError, readEnv } from './env.ts'
import type { AstroHandler } from './http/astro-page.ts'
import { createRequestHandler } from './http/request-handler.ts'
import { openStaticAssets } from './http/static-assets.ts'
import { openSite } from './site.ts'

/** The build of the pages, made by `npm run build`. */
const dist = join(import.meta.dirname, '../dist')
/** How long answers that have begun may take when the site is told to stop, in milliseconds. */
const graceTime = 10_000

try {
  await start()
} catch (error) {
  console.error(error instanceof EnvError ? error.message : error)
  process.exitCode = 1
}

async function start(): Promise<void> {
  const env = readEnv()
  const astro = await loadAstro()
  const site = await openSite(env)
  const handle = createRequestHandler(site, astro, openStaticAssets(join(dist, 'client')))
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 300_000, maxHeaderSize: 16_384 }, handle)
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })
  server.on('error', (error) => {
    console.error(`The site cannot listen on ${env.SITE_HOST}:${env.SITE_PORT}: ${error.message}`)
    process.exit(1)
  })
  server.listen(env.SITE_PORT, env.SITE_HOST, () => {
    console.log(`The site answers at ${env.SITE_URL} (${env.SITE_CHANNELS.join(', ')})`)
  })

  const stop = () => {
    setTimeout(() => server.closeAllConnections(), graceTime).unref()
    server.close(() => {
      site.close()
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

async function loadAstro(): Promise<AstroHandler> {
  const entry = join(dist, 'server/entry.mjs')
  if (!existsSync(entry)) {
    throw new EnvError(
      'The site cannot start: its pages are not built yet.\n  Build them with: npm run build -w @aritai/site',
    )
  }
  const built: { handler: AstroHandler } = await import(pathToFileURL(entry).href)
  return built.handler
}
