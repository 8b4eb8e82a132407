import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { brotliDecompressSync } from 'node:zlib'
import { buildPicture } from '@aritai/publication/testing'
import { describe, expect, it, vi } from 'vitest'
import { buildPush, buildPut } from '../testing/build-push.ts'
import { buildAstro, openReadySite, openTestSite, serveTestSite } from '../testing/open-test-site.ts'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'
import type { AstroHandler } from './astro-page.ts'

const voicesPage = buildAstro(({ locals }) => ({
  text: `<p>${locals.citizens
    ?.list('voice')
    .map(({ text }) => text.ja)
    .join()}</p>`,
}))
const serve = async (astro: AstroHandler = voicesPage) => {
  const { site } = await openReadySite()
  return { site, ask: await serveTestSite(site, astro) }
}

describe('a page', () => {
  it('is rendered once, kept with an entity tag, and answered compressed', async () => {
    let rendered = 0
    const { ask } = await serve(buildAstro(() => ({ text: `${'<p>ありたい姿</p>'.repeat(200)}${++rendered}` })))
    const first = await ask('/plan/')
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'accept-encoding',
    })
    const again = await ask('/plan/?utm_source=poster', { headers: { 'accept-encoding': 'br' } })
    expect(again.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(again.body)).toEqual(first.body)
    const known = await ask('/plan/', { headers: { 'if-none-match': String(first.headers.etag) } })
    expect(known).toMatchObject({ status: 304, text: '' })
    expect(rendered).toBe(1)
    const head = await ask('/plan/', { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, text: '', headers: { 'content-length': String(first.body.length) } })
  })

  it('shows what was pushed as soon as the push has been answered', async () => {
    const { site, ask } = await serve()
    expect((await ask('/voices/')).text).toBe('<p></p>')
    await site.push('citizens', buildPush('citizens', [buildPut('citizens', 'voice', { text: { ja: '朝市' } })]))
    expect((await ask('/voices/')).text).toBe('<p>朝市</p>')
    await site.push('citizens', buildPush('citizens', [], { remove: ['voice/voice-evening'] }))
    expect((await ask('/voices/')).text).toBe('<p></p>')
  })

  it('learns nothing of the visitor who happened to ask first', async () => {
    const seen: unknown[] = []
    const { ask } = await serve(
      buildAstro(({ request, url }) => {
        seen.push(url, request.headers)
        return { text: 'page' }
      }),
    )
    const headers = {
      cookie: 'a=1',
      'x-forwarded-host': 'evil.example',
      'accept-language': 'fr',
      authorization: 'Basic x',
    }
    await ask('/voices/?area=hirooka&x=%3Cscript%3E', { headers })
    expect(seen).toEqual(['/voices/?area=hirooka', { host: 'localhost:4321', accept: '*/*' }])
  })

  it('that failed while it was being written is an error, and is tried again next time', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let times = 0
    const { ask } = await serve(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write('<h1>half a page')
      if (++times === 1) response.destroy(new Error('a broken component'))
      else response.end('</h1>')
    })
    const broken = await ask('/voices/?q=secret-words')
    expect(broken.status).toBe(500)
    expect(broken.text).not.toContain('half a page')
    expect(JSON.stringify(log.mock.calls)).not.toContain('secret-words')
    expect((await ask('/voices/?q=secret-words')).text).toBe('<h1>half a page</h1>')
    log.mockRestore()
  })

  it('that does not exist is not kept and not cached', async () => {
    const { site, ask } = await serve(buildAstro(() => ({ status: 404, text: 'not found' })))
    expect(await ask('/nowhere/')).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
    expect(site.pageStore.size).toBe(0)
  })
})

describe('every answer', () => {
  it('carries the headers that keep browsers safe', async () => {
    const { ask } = await serve()
    for (const path of ['/', '/healthz', '/_replica/outbox', '/%', '/media/x']) {
      expect((await ask(path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'x-frame-options': 'SAMEORIGIN',
      })
    }
    expect((await ask('/')).headers['content-security-policy']).toContain("frame-ancestors 'self'")
  })

  it('is refused under a name that is not the site’s', async () => {
    const { ask } = await serve()
    for (const host of ['evil.example', 'localhost:4321.evil.example', 'localhost:1', '']) {
      const answer = await ask('/', { headers: { host } })
      expect(answer.status).toBe(421)
      expect(answer.text).not.toContain('evil.example')
    }
  })

  it.each(['/%', '/%E0%A4%A/', '//evil.example/', '/a%00/', `/?q=${'x'.repeat(1000)}`])(
    'is 400 for %s',
    async (path) => {
      const { site, ask } = await serve()
      expect((await ask(path)).status).toBe(400)
      expect(site.pageStore.size).toBe(0)
    },
  )

  it('is 405 for methods that pages do not have', async () => {
    const { ask } = await serve()
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) expect((await ask('/', { method })).status).toBe(405)
  })

  it('to a health check says which channels have been filled', async () => {
    const { ask } = await serve()
    const answer = await ask('/healthz', { headers: { host: '10.0.0.3' } })
    expect(JSON.parse(answer.text)).toEqual({ status: 'ok', channels: { citizens: 'ready', showcase: 'waiting' } })
  })
})

describe('a posted form', () => {
  const form = { method: 'POST', body: 'code=ABCD' }
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const echo = buildAstro(async ({ request }) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    return { text: Buffer.concat(chunks).toString() }
  })

  it('reaches its page with its body, and the answer is for nobody else', async () => {
    const { site, ask } = await serve(echo)
    const answer = await ask('/receipt/', { ...form, headers: { ...type, origin: 'http://localhost:4321' } })
    expect(answer).toMatchObject({ status: 200, text: 'code=ABCD', headers: { 'cache-control': 'no-store' } })
    expect(site.pageStore.size).toBe(0)
  })

  it.each([
    [{ origin: 'http://localhost:4321' }, 200],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ referer: 'http://localhost:4321/receipt/' }, 200],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://localhost:4321.evil.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ referer: 'https://evil.example/localhost:4321' }, 403],
    [{}, 403],
  ])('from %j is answered with %i', async (headers: Record<string, string>, status) => {
    const { ask } = await serve(echo)
    expect((await ask('/receipt/', { ...form, headers: { ...type, ...headers } })).status).toBe(status)
  })

  it('is refused when it is too large, has no length, or is no form', async () => {
    const { ask } = await serve(echo)
    const origin = { origin: 'http://localhost:4321' }
    const large = await ask('/receipt/', { method: 'POST', body: 'x'.repeat(300_000), headers: { ...type, ...origin } })
    expect(large.status).toBe(413)
    // A browser that is still sending must be able to read the answer.
    const photo = { 'content-type': 'multipart/form-data; boundary=x', ...origin }
    expect((await ask('/voices/new/', { method: 'POST', body: Buffer.alloc(70e6), headers: photo })).status).toBe(413)
    const chunked = { ...type, ...origin, 'transfer-encoding': 'chunked' }
    expect((await ask('/receipt/', { ...form, headers: chunked })).status).toBe(413)
    const json = { ...origin, 'content-type': 'application/json' }
    expect((await ask('/receipt/', { ...form, headers: json })).status).toBe(415)
  })
})

describe('files', () => {
  it('of the build are cached for ever where their name holds a hash', async () => {
    const assets = makeTemporaryFolder()
    mkdirSync(join(assets, '_assets'))
    writeFileSync(join(assets, '_assets/site.abc123.css'), 'p { color: inherit }')
    writeFileSync(join(assets, 'favicon.svg'), '<svg/>')
    const { site } = await openReadySite()
    const ask = await serveTestSite(site, voicesPage, assets)
    const style = await ask('/_assets/site.abc123.css')
    expect(style.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect((await ask('/favicon.svg')).headers['cache-control']).toBe('public, max-age=3600')
    expect((await ask('/_assets/..%2f..%2fpackage.json')).headers['content-type']).toContain('text/html')
  })

  it('of media are shown while a visible document shows them, and cannot run as pages', async () => {
    const bytes = Buffer.from('picture bytes')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const photo = { ...buildPicture(), sources: [{ format: 'jpeg' as const, width: 1, height: 1, bytes: 13, sha256 }] }
    const { site, ask } = await serve(buildAstro(() => ({ status: 404, text: 'not found' })))
    const path = `/media/${sha256}.jpeg`
    await site.replicas.get('citizens')?.files.put(`${sha256}.jpeg`, Readable.from([bytes]))
    expect((await ask(path)).status).toBe(404)
    await site.push('citizens', buildPush('citizens', [buildPut('citizens', 'voice', { id: 'v', photo })]))
    const shown = await ask(path)
    expect(shown.body).toEqual(bytes)
    expect(shown.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'public, max-age=60',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    })
    expect((await ask(path, { headers: { 'if-none-match': String(shown.headers.etag) } })).status).toBe(304)
    await site.replicas.hide(['v'])
    expect((await ask(path)).status).toBe(404)
    expect(await site.replicas.get('citizens')?.files.list()).toEqual([])
  })
})

describe('a site that no CMS has pushed to yet', () => {
  it('answers all the same, and its pages know that it is not ready', async () => {
    const page = buildAstro(({ locals }) => ({ status: locals.citizens?.isReady() ? 200 : 503, text: 'preparing' }))
    const ask = await serveTestSite(await openTestSite(), page)
    expect((await ask('/')).status).toBe(503)
    expect(JSON.parse((await ask('/healthz')).text).channels.citizens).toBe('waiting')
  })
})
