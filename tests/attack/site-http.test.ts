import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchBytes } from '../support/crawl.ts'
import { waitForCity } from '../support/pages.ts'
import { sendBytes, sendRaw } from '../support/raw-request.ts'
import { type System, startSystem } from '../support/system.ts'

describe('the public site against strangers', () => {
  let system: System
  let url: string
  const own = () => ({ host: new URL(url).host })

  beforeAll(async () => {
    system = await startSystem({ city: true, env: { RATE_LIMIT_PER_MINUTE: '12' } })
    url = system.siteUrl
    await waitForCity(system)
  })
  afterAll(() => system?.stop())

  describe('names and caches', () => {
    it('answers to its own names only, and never repeats another', async () => {
      for (const host of [
        'evil.example',
        'evil.example:80',
        `${own().host}.evil.example`,
        `evil.example@${own().host}`,
      ]) {
        const answer = await sendRaw(url, '/', { headers: { host } })
        expect([answer.status >= 400 && answer.status < 500, answer.body.includes('evil')], host).toEqual([true, false])
      }
      for (const line of ['', 'Host: \r\n'])
        expect(await sendBytes(url, `GET / HTTP/1.1\r\n${line}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4/)
    })

    it('puts nothing of forwarding headers or of unknown queries into a page that others get', async () => {
      const evil = {
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'evil',
        'x-forwarded-port': '666',
        'x-forwarded-for': '203.0.113.9',
        'x-original-url': '/evil/',
        'x-rewrite-url': '/evil/',
        forwarded: 'host=evil.example;proto=evil',
        cookie: 'theme=evil',
        'accept-language': 'evil',
        'user-agent': 'evil',
      }
      for (const path of [
        '/plan/',
        '/en/voices/',
        '/welcome/',
        '/feed.xml',
        '/sitemap.xml',
        '/open-data/voices.json',
      ]) {
        const first = await sendRaw(url, `${path}?utm_source=evil%22%3E%3Cscript%3E&evil=1`, {
          headers: { ...own(), ...evil },
        })
        const second = await sendRaw(url, path, { headers: own() })
        expect(first.body.includes('evil'), path).toBe(false)
        expect([first.status, first.headers.etag, first.body]).toEqual([
          second.status,
          second.headers.etag,
          second.body,
        ])
      }
    })

    it('keeps no error, and tells nobody to keep one', async () => {
      for (const path of [
        '/nobody/',
        '/voices/nobody/',
        '/%',
        '/?q=%E0%A4%A',
        `/?q=${'a'.repeat(5000)}`,
        `/media/${'0'.repeat(64)}.jpeg`,
      ]) {
        const answer = await sendRaw(url, path, { headers: own() })
        expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true])
        expect(answer.headers['cache-control']).toBe('no-store')
        expect(answer.headers.etag).toBeUndefined()
      }
    })

    it('makes visitors ask again for every page that may lose a voice', async () => {
      for (const path of ['/', '/voices/', '/welcome/voices/', '/feed.xml', '/open-data/voices.csv', '/search/?q=駅']) {
        const { headers } = await fetchBytes(url, path)
        expect(headers).toMatch(/^cache-control: public, max-age=0, must-revalidate$/m)
      }
      for (const path of ['/voices/new/', '/receipt/'])
        expect((await fetchBytes(url, path)).headers).toMatch(/^cache-control: no-store$/m)
    })
  })

  describe('odd requests', () => {
    it.each([
      '/%',
      '/%zz',
      '/%E0%A4%A',
      '/%00',
      '/voices/%C0%AE%C0%AE/',
      '/..%2f..%2fetc%2fpasswd',
      '/%5c%5cevil.example',
      '//',
      '/./../../',
      '/voices/?page=-1',
      '/voices/?page=99999999999999999999',
      '/voices/?page=NaN',
      '/voices/?area=__proto__&generation=constructor',
      '/plan/constructor/',
      '/plan/__proto__/toString/',
      '/open-data/__proto__.json',
      '/search/?q=%22%27%3B%28%2A%29%20OR%20NEAR%28',
      '/search/?q=%00',
      '/en/easy/en/',
    ])('are answered without an error of the server: %s', async (path) => {
      const { status } = await sendRaw(url, path, { headers: own() })
      expect(status).toBeGreaterThanOrEqual(200)
      expect(status).toBeLessThan(500)
    })

    it('are refused where two lengths or a broken header would let one request hide in another', async () => {
      const { host } = own()
      const smuggled = [
        `POST /receipt/ HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
        `POST /receipt/ HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde`,
        `GET / HTTP/1.1\r\nHost: ${host}\r\nX: a\nb\r\n\r\n`,
        `GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
        `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
        `GET / HTTP/1.1\r\nHost: ${host}\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
      ]
      for (const bytes of smuggled)
        expect((await sendBytes(url, bytes)).slice(0, 12), bytes).toMatch(/^HTTP\/1\.1 4\d\d$/)
      const twoHosts = `GET /feed.xml HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`
      expect(await sendBytes(url, twoHosts)).not.toContain('evil')
    })

    it('get a page once, and then the word that it has not changed, whatever they say they have', async () => {
      const first = await sendRaw(url, '/plan/', { headers: own() })
      for (const etag of [first.headers.etag ?? '', '*', `"x", ${first.headers.etag}`]) {
        const again = await sendRaw(url, '/plan/', { headers: { ...own(), 'if-none-match': etag } })
        expect([again.status, again.body.length]).toEqual([304, 0])
      }
      for (const etag of ['', '"', 'W/', '"\u00ff"', 'a'.repeat(8000)]) {
        const again = await sendRaw(url, '/plan/', { headers: { ...own(), 'if-none-match': etag } })
        expect([again.status, again.body]).toEqual([200, first.body])
      }
      const head = await sendRaw(url, '/plan/', { method: 'HEAD', headers: own() })
      expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, first.headers.etag])
    })

    it('never lead away from the site', async () => {
      const paths = [
        '//evil.example',
        '//evil.example/',
        '/\\evil.example',
        '/%2f%2fevil.example',
        '/%2Fevil.example/',
        '/en//evil.example',
        '/en/%2f%2fevil.example',
        '/voices//evil.example',
        '/.evil.example',
        '/@evil.example',
        '/https://evil.example',
        '/plan?next=//evil.example',
        '/voices',
        '/en',
        '/welcome',
      ]
      for (const path of paths) {
        const { status, headers } = await sendRaw(url, path, { headers: own() })
        expect(status, path).toBeLessThan(500)
        if (headers.location === undefined) continue
        expect(new URL(headers.location, url).origin, `${path} → ${headers.location}`).toBe(new URL(url).origin)
      }
    })
  })
})
