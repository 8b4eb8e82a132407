import { createHash } from 'node:crypto'
import { hashDocument } from '@aritai/publication'
import { buildPublicDocument } from '@aritai/publication/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendRaw } from '../support/raw-request.ts'
import { openReplica } from '../support/replica.ts'
import { type System, startSystem } from '../support/system.ts'
import { createUniqueWord } from '../support/unique-word.ts'

/** The endpoints that only the CMS may use, on a replica that serves citizens alone. */
describe('the door of the replica', () => {
  let system: System
  const send = (path: string, init: RequestInit = {}, token = system.secrets.REPLICA_TOKEN) =>
    fetch(`${system.siteUrl}/_replica/${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...init.headers },
    })
  const push = (input: unknown, channel = 'citizens') =>
    send(`${channel}/push`, { method: 'POST', body: JSON.stringify(input) })
  const toPut = (kind: string, body: Record<string, unknown>) => ({
    kind,
    id: String(body.id),
    hash: hashDocument(body),
    body,
  })
  const pushOf = (...put: unknown[]) => ({ channel: 'citizens', put, remove: [] })
  const getHeld = async () => (await openReplica(system).getManifest('citizens'))?.documents ?? {}
  const department = buildPublicDocument('citizens', 'department')

  beforeAll(async () => {
    system = await startSystem({ channels: 'citizens' })
    // A CMS that runs would take away again what it has not published.
    await system.cms.stop()
  })
  afterAll(() => system?.stop())

  const endpoints = [
    ['GET', 'citizens/manifest'],
    ['POST', 'citizens/push'],
    ['PUT', `citizens/files/${'0'.repeat(64)}.jpeg`],
    ['GET', 'outbox'],
    ['GET', `outbox/${'0'.repeat(64)}-voice`],
    ['DELETE', `outbox/${'0'.repeat(64)}-voice`],
    ['GET', 'nothing-of-the-kind'],
  ] as const

  it.each(endpoints)('is shut without the right key and tells nothing: %s %s', async (method, path) => {
    const { REPLICA_TOKEN } = system.secrets
    const body = method === 'POST' ? JSON.stringify(pushOf(toPut('department', department))) : undefined
    const wrong = [
      '',
      `Bearer ${REPLICA_TOKEN}x`,
      `Bearer ${REPLICA_TOKEN.slice(1)}`,
      `Basic ${REPLICA_TOKEN}`,
      'Bearer',
    ]
    for (const authorization of wrong) {
      const answer = await send(`${path}?token=${REPLICA_TOKEN}`, {
        method,
        headers: { authorization },
        ...(body ? { body } : {}),
      })
      expect([answer.status, await answer.json()]).toEqual([401, { code: 'unauthorized' }])
    }
    expect(await getHeld()).toEqual({})
  })

  it('changes nothing when a push is sent again', async () => {
    const once = await push(pushOf(toPut('department', department)))
    expect([once.status, await once.json()]).toEqual([200, { changed: true }])
    const held = await getHeld()
    const again = await push(pushOf(toPut('department', department)))
    expect([again.status, await again.json()]).toEqual([200, { changed: false }])
    expect(await getHeld()).toEqual(held)
    await push({ channel: 'citizens', put: [], remove: [`department/${department.id}`] })
    expect(await getHeld()).toEqual({})
  })

  it('does not know a channel that is not served here', async () => {
    const story = buildPublicDocument('showcase', 'story')
    expect((await push({ ...pushOf(toPut('story', story)), channel: 'showcase' }, 'showcase')).status).toBe(404)
    expect((await send('showcase/manifest')).status).toBe(404)
    const crossed = await push({ ...pushOf(toPut('story', story)), channel: 'showcase' })
    expect([crossed.status, ((await crossed.json()) as { code: string }).code]).toEqual([422, 'wrong-channel'])
  })

  it('refuses a whole push for one document that is wrong, and repeats nothing of it', async () => {
    const word = createUniqueWord()
    const good = toPut('department', department)
    const wrong = {
      'a field too many': { ...department, id: 'extra', note: word },
      'a field too few': { id: 'few', slug: 'few', name: { ja: word } },
      'a wrong type': { ...department, id: 'type', order: word },
    }
    const pushes = [
      ...Object.values(wrong).map((body) => pushOf(good, toPut('department', body))),
      pushOf(good, toPut('user', { id: word })),
      pushOf(good, toPut('constructor', { id: word })),
      pushOf(good, toPut('__proto__', { id: word })),
      pushOf(good, { ...toPut('department', { ...department, id: 'hash' }), hash: '0'.repeat(64) }),
      pushOf(good, { ...toPut('department', department), id: 'another' }),
      { ...pushOf(good), remove: ['../../etc'] },
      { ...pushOf(good), recipient: word },
      { ...pushOf(good), extra: word },
      [],
      null,
    ]
    for (const input of pushes) {
      const answer = await push(input)
      const text = await answer.text()
      expect([answer.status, text.includes(word)], text).toEqual([422, false])
    }
    const noJson = await send('citizens/push', { method: 'POST', body: `{"${word}` })
    expect([noJson.status, (await noJson.text()).includes(word)]).toEqual([422, false])
    expect(await getHeld()).toEqual({})
  })

  it('refuses more than it can hold, announced or not, and goes on serving', async () => {
    const tooMany = Array.from({ length: 501 }, (_, index) =>
      toPut('department', { ...department, id: `many-${index}`, slug: `many-${index}` }),
    )
    expect((await push(pushOf(...tooMany))).status).toBe(422)
    const large = Buffer.alloc(33 * 1024 * 1024, 'a')
    expect(await getStatus(send('citizens/push', { method: 'POST', body: large }))).toBe(413)
    const headers = { authorization: `Bearer ${system.secrets.REPLICA_TOKEN}`, 'transfer-encoding': 'chunked' }
    const unannounced = sendRaw(system.siteUrl, '/_replica/citizens/push', { method: 'POST', headers, body: large })
    expect(await getStatus(unannounced)).toBe(413)
    expect((await send('citizens/manifest')).status).toBe(200)
    expect(await getHeld()).toEqual({})
  })

  it('takes a file only under the name of its content', async () => {
    const bytes = Buffer.from('picture')
    const name = `${createHash('sha256').update(bytes).digest('hex')}.jpeg`
    const put = async (path: string, body: Buffer<ArrayBuffer>) =>
      getStatus(send(`citizens/files/${path}`, { method: 'PUT', body }))
    expect(await put(name, Buffer.from('another'))).toBe(422)
    for (const wrong of ['photo.jpeg', `${name}.html`, `..%2f${name}`, `${name.slice(0, 64)}.svg`, name.toUpperCase()])
      expect(await put(wrong, bytes)).toBe(400)
    expect(await put(name, Buffer.alloc(26 * 1024 * 1024))).toBe(413)
    expect((await openReplica(system).getManifest('citizens'))?.files).toEqual([])
    expect(await put(name, bytes)).toBe(204)
    // A file that no document shows is nobody's to see.
    expect(await getStatus(fetch(`${system.siteUrl}/media/${name}`))).not.toBe(200)
  })

  it('knows its own names and methods only', async () => {
    const ask = (method: string, path: string) => getStatus(send(path, { method }))
    expect(await ask('DELETE', 'citizens/manifest')).toBe(405)
    expect(await ask('GET', 'citizens/push')).toBe(405)
    expect(await ask('POST', 'outbox')).toBe(405)
    for (const path of [
      '',
      'citizens',
      'citizens/documents',
      'outbox/..%2f..%2fsecrets.json',
      'outbox/a/b',
      '__proto__/manifest',
    ])
      expect(await ask('GET', path)).toBe(404)
    expect(await ask('DELETE', `outbox/${'0'.repeat(64)}-voice`)).toBe(404)
  })

  it('has left no trace of its key and of what it refused in the log', () => {
    expect(system.site.readLog()).not.toContain(system.secrets.REPLICA_TOKEN)
    expect(system.site.readLog()).not.toMatch(/qx[a-z]{8}/)
  })
})

/** The status of an answer; a connection that was cut while too much was still being sent counts as refused. */
async function getStatus(answer: Promise<{ status: number }>): Promise<number> {
  try {
    return (await answer).status
  } catch (error) {
    const cause: unknown = error instanceof Error ? (error.cause ?? error) : undefined
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
    if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET') return 413
    throw error
  }
}
