import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asStranger, getEmail } from '../support/staff.ts'
import { type System, startSystem } from '../support/system.ts'

describe('a page of somebody else', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem({ city: true })
  })
  afterAll(() => system?.stop())

  const login = async () => {
    const answer = await fetch(`${system.cmsUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: getEmail('reader'), password: system.secrets.DEMONSTRATION_PASSWORD }),
    })
    return answer.headers.getSetCookie()
  }

  it('cannot use the cookie of a member of staff', async () => {
    const cookies = await login()
    const cookie = cookies.map((line) => line.split(';', 1)[0]).join('; ')
    const ask = async (headers: Record<string, string>) => {
      const answer = await fetch(`${system.cmsUrl}/api/users/me`, { headers: { cookie, ...headers } })
      return ((await answer.json()) as { user: unknown }).user !== null
    }
    expect(await ask({ origin: system.cmsUrl })).toBe(true)
    expect(await ask({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    for (const origin of ['https://evil.example', 'null', `${system.cmsUrl}.evil.example`, system.siteUrl])
      expect([origin, await ask({ origin })]).toEqual([origin, false])
    expect(await ask({ 'sec-fetch-site': 'cross-site' })).toBe(false)
    expect(await ask({})).toBe(false)
  })

  it('is given neither the cookie by the browser nor leave to read by the CMS', async () => {
    for (const cookie of await login()) {
      expect(cookie).toMatch(/; *HttpOnly/i)
      expect(cookie).toMatch(/; *SameSite=Strict/i)
    }
    const preflight = await fetch(`${system.cmsUrl}/api/users/me`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'PATCH' },
    })
    expect(preflight.headers.get('access-control-allow-origin')).not.toBe('https://evil.example')
    expect(preflight.headers.get('access-control-allow-origin')).not.toBe('*')
  })
})

describe('an installation without any account', () => {
  let empty: System
  beforeAll(async () => {
    empty = await startSystem()
  })
  afterAll(() => empty?.stop())

  it('is taken over by nobody, however many try at once', async () => {
    const stranger = asStranger(empty)
    const account = (index: number) => ({
      email: `evil-${index}@example.jp`,
      password: 'long enough 12',
      name: 'x',
      roles: ['admin'],
    })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        stranger.post(index % 2 ? '/users/first-register' : '/users', account(index)),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]))
    const page = await fetch(`${empty.cmsUrl}/admin/create-first-user`, { redirect: 'follow' })
    expect(await page.text()).not.toContain('name="confirm-password"')
    expect((await stranger.get('/users/init')).body).toEqual({ initialized: false })
  })
})
