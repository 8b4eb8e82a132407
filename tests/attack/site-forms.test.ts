import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askReceipt, fillForm, sendForm, takeBack, tellStory } from '../support/citizen.ts'
import { fetchBytes } from '../support/crawl.ts'
import { waitForCity } from '../support/pages.ts'
import { sendRaw } from '../support/raw-request.ts'
import { type System, startSystem } from '../support/system.ts'

const form = 'application/x-www-form-urlencoded'

describe('forms and receipts of the public site', () => {
  let system: System
  let url: string
  let receipt: string
  const text = '駅の待合室で、知らない人が席をあけてくれました。'
  const own = () => ({ host: new URL(url).host })

  beforeAll(async () => {
    system = await startSystem({ city: true, env: { RATE_LIMIT_PER_MINUTE: '12' } })
    url = system.siteUrl
    await waitForCity(system)
    receipt = await tellStory(url, { text })
  })
  afterAll(() => system?.stop())

  describe('forms', () => {
    it('are taken from pages of the site alone', async () => {
      const { host } = own()
      const body = `code=${receipt}&action=withdraw&confirm=yes`
      const strangers: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: `http://${host}.evil.example` },
        { origin: `http://evil.example/${host}` },
        { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
        { referer: 'https://evil.example/' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        {},
      ]
      for (const headers of strangers) {
        const length = { 'content-type': form, 'content-length': String(body.length) }
        const answer = await sendRaw(url, '/receipt/', {
          method: 'POST',
          headers: { host, ...length, ...headers },
          body,
        })
        expect([answer.status, headers]).toEqual([403, headers])
      }
      expect((await askReceipt(url, receipt)).page).not.toContain('取り下げました')
    })

    it('of another type or size are refused without reading them', async () => {
      const post = (headers: Record<string, string>, body: string) =>
        sendRaw(url, '/voices/new/', { method: 'POST', headers: { ...own(), origin: url, ...headers }, body })
      expect((await post({ 'content-type': 'application/json' }, '{}')).status).toBe(415)
      expect((await post({ 'content-type': 'text/plain' }, 'text=a')).status).toBe(415)
      expect((await post({ 'content-type': form, 'content-length': '400000' }, 'a'.repeat(400_000))).status).toBe(413)
      expect((await post({ 'content-type': form, 'transfer-encoding': 'chunked' }, 'text=a')).status).toBe(413)
      expect((await post({ 'content-type': 'multipart/form-data', 'content-length': '3' }, 'abc')).status).toBeLessThan(
        500,
      )
    })
  })

  describe('receipts', () => {
    it('are told and acted upon by a posted form alone', async () => {
      for (const path of [
        `/receipt/?code=${receipt}`,
        `/receipt/?code=${receipt}&action=withdraw&confirm=yes`,
        `/receipt/${receipt}/`,
      ]) {
        const { status, bytes, headers } = await fetchBytes(url, path)
        expect(status).toBe(path.includes('?') ? 200 : 404)
        if (status === 200) expect(bytes.includes(receipt)).toBe(false)
        expect(headers).not.toContain(receipt)
      }
      const asked = await askReceipt(url, receipt)
      expect(asked.status).toBe(200)
      expect(asked.page).not.toContain('取り下げました')
    })

    it('answer a code that nobody has like one with a slip, and never with words of a story', async () => {
      for (const code of ['0000-0000-0000-00000', 'AAAA-AAAA-AAAA-AAAAA', '', `${receipt}X`, `'; DROP TABLE voices`]) {
        const { status, page } = await askReceipt(url, code)
        expect(status).toBe(422)
        expect(page).not.toContain(text)
      }
    })

    it('leave no trace in the log and in addresses that a browser passes on', async () => {
      const { headers } = await fetchBytes(url, '/receipt/')
      expect(headers).toMatch(/^referrer-policy: strict-origin-when-cross-origin$/m)
      const answered = await takeBack(url, receipt)
      expect(answered.status).toBe(200)
      for (const log of [system.site.readLog(), system.cms.readLog()]) {
        expect(log).not.toContain(receipt)
        expect(log).not.toContain(receipt.replaceAll('-', ''))
        expect(log).not.toContain(text)
      }
    })
  })

  // Last, because it uses this address up for a minute.
  describe('the limit for one address', () => {
    it('is not beaten by forged forwarding headers', async () => {
      const body = 'code=0000-0000-0000-00000'
      const headers = { ...own(), origin: url, 'content-type': form, 'content-length': String(body.length) }
      const statuses = new Set<number>()
      for (let attempt = 0; attempt < 40; attempt++) {
        const forged = {
          'x-forwarded-for': `198.51.100.${attempt}`,
          'x-real-ip': `198.51.100.${attempt}`,
          forwarded: `for=198.51.100.${attempt}`,
          'cf-connecting-ip': `198.51.100.${attempt}`,
        }
        const answer = await sendRaw(url, '/receipt/', { method: 'POST', headers: { ...headers, ...forged }, body })
        statuses.add(answer.status)
        if (answer.status === 429) expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
      }
      expect(statuses).toEqual(new Set([422, 429]))
      expect((await sendForm(url, await fillForm(url, { text: `${text}二度目。` }))).status).toBe(200)
    })
  })
})
