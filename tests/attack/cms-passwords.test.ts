import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { getMails } from '../support/mail.ts'
import { sendRaw } from '../support/raw-request.ts'
import { asStranger, getEmail, logIn, type Role } from '../support/staff.ts'
import { type System, startSystem } from '../support/system.ts'

describe('a forgotten password', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem({ city: true })
  })
  afterAll(() => system?.stop())

  const ask = (email: unknown, headers: Record<string, string> = {}) =>
    sendRaw(system.cmsUrl, '/api/users/forgot-password', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ email }),
    })
  const linksTo = (role: Role) =>
    getMails(system, getEmail(role)).flatMap(
      ({ text }) => text.match(/https?:\/\/\S+\/admin\/reset\/[0-9a-f]{40}/) ?? [],
    )
  const waitForLink = (role: Role) => eventually(async () => linksTo(role)[0], 'the link is there')

  it('is answered alike whether the address has an account or not, in words and in time', async () => {
    const known = getEmail('reader')
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    for (let round = 0; round < 30; round++) {
      for (const [kind, email] of [
        ['known', known],
        ['unknown', `nobody-${round}@example.jp`],
      ] as const) {
        const started = performance.now()
        const { status, body } = await ask(email)
        times[kind].push(performance.now() - started)
        expect([kind, status, body.toString()]).toEqual([kind, 200, (await ask(null)).body.toString()])
      }
    }
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(20)
  })

  it('brings one link, however often it is asked for', async () => {
    await waitForLink('reader')
    expect(linksTo('reader')).toHaveLength(1)
  })

  it('brings a link to the configured address, whatever host a request names', async () => {
    const evil = 'evil.example'
    await ask(getEmail('moderator'), {
      host: evil,
      origin: `https://${evil}`,
      'x-forwarded-host': evil,
      'x-forwarded-proto': 'https',
      forwarded: `host=${evil}`,
    })
    expect(await waitForLink('moderator')).toContain(`${system.cmsUrl}/admin/reset/`)
    for (const { text } of getMails(system, getEmail('moderator'))) expect(text).not.toContain(evil)
  })

  it('is set anew once, with a long one, and ends every session there was', async () => {
    const before = await logIn(system, 'moderator')
    const stranger = asStranger(system)
    const token = (await waitForLink('moderator')).slice(-40)
    const setAnew = (password: string) => stranger.post('/users/reset-password', { token, password })
    expect((await setAnew('short')).status).toBe(400)
    expect((await setAnew('a long new password')).status).toBe(200)
    expect((await setAnew('and another password')).status).toBe(403)
    expect((await before.get('/users/me')).body.user).toBeNull()
    const again = { email: getEmail('moderator'), password: 'a long new password' }
    expect((await stranger.post('/users/login', again)).status).toBe(200)
  })

  it('cannot be set anew with a link that nobody was sent', async () => {
    const stranger = asStranger(system)
    for (const token of ['', 'f'.repeat(40), null, { equals: null }, { exists: true }]) {
      const { status } = await stranger.post('/users/reset-password', { token, password: 'a long new password' })
      expect([JSON.stringify(token), status]).toEqual([JSON.stringify(token), 403])
    }
  })
})

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
