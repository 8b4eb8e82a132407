import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../support/documents.ts'
import { asStranger, getEmail, type Staff } from '../support/staff.ts'
import { type System, startSystem } from '../support/system.ts'
import { type Office, openOffice, roles } from './office.ts'

describe('reading without an account', () => {
  let office: Office
  let stranger: Staff
  beforeAll(async () => {
    office = await openOffice()
    stranger = asStranger(office.system)
  })
  afterAll(() => office?.system.stop())

  it('is refused in every collection, by every way of asking', async () => {
    const { collections } = (await office.staff.admin.get('/access')).body
    for (const collection of Object.keys(collections as object)) {
      const [first] = ((await office.staff.admin.get(`/${collection}?limit=1&depth=0`)).body.docs ?? []) as Document[]
      const id = first?.id ?? randomUUID()
      const paths = [
        `/${collection}`,
        `/${collection}?draft=true&depth=10`,
        `/${collection}?where[id][exists]=true&select[id]=true`,
        `/${collection}?trash=true`,
        `/${collection}/${id}`,
        `/${collection}/${id}?draft=true`,
        `/${collection}/count`,
        `/${collection}/versions`,
        `/${collection}/versions/${id}`,
      ]
      for (const path of paths) {
        const { status, body } = await stranger.get(path)
        expect([path, status >= 400 || body.value === null /* preferences */]).toEqual([path, true])
        expect(Object.keys(body).sort()).toEqual(expect.not.arrayContaining(['docs', 'id', 'totalDocs']))
      }
    }
  })

  it('is refused for settings and files, and where a request calls itself another', async () => {
    for (const slug of ['site-settings', 'purpose-of-use', 'brand-kit']) {
      for (const path of [`/globals/${slug}`, `/globals/${slug}?draft=true`, `/globals/${slug}/versions`])
        expect([path, (await stranger.get(path)).status]).toEqual([path, 403])
    }
    const photo = await office.getFirst('/media?limit=1&depth=0')
    const file = await fetch(String(photo.url))
    expect(file.status).toBe(403)
    const overridden = await fetch(`${office.system.cmsUrl}/api/voices`, {
      method: 'POST',
      headers: { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'depth=0&limit=10',
    })
    expect(overridden.status).toBe(403)
  })

  it('tells of the schema no more than that there are accounts', async () => {
    expect((await stranger.get('/users/init')).body).toEqual({ initialized: true })
    expect((await stranger.get('/users/me')).body.user).toBeNull()
    const { collections: open } = (await stranger.get('/access')).body as {
      collections: Record<string, { fields: object }>
    }
    expect(Object.keys(open)).toEqual(['users'])
    expect(Object.keys(open.users?.fields ?? {})).toEqual(['sessions'])
  })

  it('finds no other door: GraphQL, jobs, playgrounds', async () => {
    for (const path of ['/graphql', '/graphql-playground', '/payload-jobs', '/payload-jobs/run', '/og', '/folders']) {
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404])
      expect([path, (await stranger.post(path, { query: '{ Voices { docs { id } } }' })).status]).toEqual([path, 404])
    }
    const query = { query: '{ __schema { types { name } } }' }
    for (const role of roles) expect((await office.staff[role].post('/graphql', query)).status).toBe(404)
  })
})

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
