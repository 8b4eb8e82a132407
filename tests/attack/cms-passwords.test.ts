import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../support/bytes.ts'
import { eventually } from '../support/eventually.ts'
import { sendRaw } from '../support/raw-request.ts'
import { asStranger, getEmail, logIn } from '../support/staff.ts'
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
  const mailsTo = (email: string) =>
    listFiles(join(system.dataDir, 'mail'))
      .filter((file) => file.includes(email))
      .map((file) => readFileSync(file, 'utf8'))
      .filter((mail) => mail.includes('/admin/reset/') || decode(mail).includes('/admin/reset/'))
  const linkIn = (mail: string) => /https?:\/\/\S+\/admin\/reset\/[0-9a-f]{40}/.exec(decode(mail))?.[0] ?? ''

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

  it('brings one mail, however often it is asked for', async () => {
    await eventually(() => Promise.resolve(mailsTo(getEmail('reader')).length > 0), 'the mail is there')
    expect(mailsTo(getEmail('reader'))).toHaveLength(1)
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
    const [mail = ''] = await eventually(async () => {
      const mails = mailsTo(getEmail('moderator'))
      return mails.length > 0 && mails
    }, 'the mail is there')
    expect(linkIn(mail).startsWith(`${system.cmsUrl}/admin/reset/`)).toBe(true)
    expect(decode(mail)).not.toContain(evil)
  })

  it('is set anew once, with a long one, and ends every session there was', async () => {
    const before = await logIn(system, 'moderator')
    const stranger = asStranger(system)
    const token = linkIn(mailsTo(getEmail('moderator'))[0] ?? '').slice(-40)
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

/** The parts of a mail as they are read, its subject left out. */
function decode(mail: string): string {
  const parts = mail.split(/\r\n--[^\r\n]+\r\n/)
  return parts
    .map((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n')
      const isBase64 = /Content-Transfer-Encoding: base64/i.test(head)
      return isBase64 ? Buffer.from(body.join(''), 'base64').toString('utf8') : body.join('\n')
    })
    .join('\n')
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
