import { createHash } from 'node:crypto'
import { hashDocument, manifest, outboxListing, replicaPaths } from '@aritai/publication'
import { describe, expect, it } from 'vitest'
import { mediaFileLimit } from '../replica/media-files.ts'
import { buildPush, buildPut } from '../testing/build-push.ts'
import { buildAstro, openReadySite, openTestSite, serveTestSite, testToken } from '../testing/open-test-site.ts'

const authorization = { authorization: `Bearer ${testToken}` }
const nothing = buildAstro(() => ({ text: '' }))
const serve = async (overrides: Parameters<typeof openTestSite>[0] = {}) => {
  const site = await openTestSite(overrides)
  return { site, ask: await serveTestSite(site, nothing) }
}
const asJson = (content: unknown) => ({ method: 'POST', body: JSON.stringify(content), headers: authorization })

describe('the replica endpoints', () => {
  it('tell nothing without the token, not even whether an address exists', async () => {
    const { ask } = await serve()
    for (const path of [replicaPaths.manifest('citizens'), replicaPaths.outbox, '/_replica/nothing/here']) {
      for (const authorization of ['', 'Bearer wrong', testToken]) {
        const answer = await ask(path, { headers: { authorization } })
        expect(answer).toMatchObject({ status: 401, text: '{"code":"unauthorized"}' })
      }
    }
  })

  it('take a push from any host name and tell in the manifest what they hold', async () => {
    const { ask } = await serve()
    const put = buildPut('citizens', 'measure')
    const push = asJson(buildPush('citizens', [put]))
    const answer = await ask(replicaPaths.push('citizens'), {
      ...push,
      headers: { ...authorization, host: 'site:4321' },
    })
    expect(answer).toMatchObject({ status: 200, text: '{"changed":true}' })
    expect((await ask(replicaPaths.push('citizens'), push)).text).toBe('{"changed":false}')
    const held = manifest.parse(
      JSON.parse((await ask(replicaPaths.manifest('citizens'), { headers: authorization })).text),
    )
    expect(held.documents).toEqual({ 'measure/measure-1-4': hashDocument(put.body) })
  })

  it('refuse a push with a reason that can be read', async () => {
    const { ask } = await serve()
    const answer = await ask(
      replicaPaths.push('showcase'),
      asJson(buildPush('showcase', [buildPut('citizens', 'measure')])),
    )
    expect(answer.status).toBe(422)
    expect(JSON.parse(answer.text)).toEqual({
      code: 'unknown-kind',
      message: 'measure does not exist on the channel showcase',
    })
    const broken = await ask(replicaPaths.push('citizens'), { method: 'POST', body: '{"put":', headers: authorization })
    expect(broken.status).toBe(422)
  })

  it('do not know a channel that is not served here', async () => {
    const { ask } = await serve({ SITE_CHANNELS: ['showcase'] })
    expect((await ask(replicaPaths.manifest('citizens'), { headers: authorization })).status).toBe(404)
    expect((await ask(replicaPaths.push('citizens'), asJson(buildPush('citizens', [])))).status).toBe(404)
    expect((await ask(replicaPaths.manifest('showcase'), { headers: authorization })).status).toBe(200)
  })

  it('refuse what is too large', async () => {
    const { ask } = await serve()
    const headers = { ...authorization, 'content-length': String(40 * 1024 * 1024) }
    expect((await ask(replicaPaths.push('citizens'), { method: 'POST', headers })).status).toBe(413)
    const name = `${'a'.repeat(64)}.jpeg`
    const file = { ...authorization, 'content-length': String(mediaFileLimit + 1) }
    expect((await ask(replicaPaths.file('citizens', name), { method: 'PUT', headers: file })).status).toBe(413)
  })

  it('take a file under the hash of its bytes only', async () => {
    const { site, ask } = await serve()
    const body = Buffer.from('picture')
    const name = `${createHash('sha256').update(body).digest('hex')}.avif`
    const put = { method: 'PUT', headers: authorization, body }
    expect((await ask(replicaPaths.file('citizens', name), put)).status).toBe(204)
    expect(await site.replicas.get('citizens')?.files.list()).toEqual([name])
    expect(await site.replicas.get('showcase')?.files.list()).toEqual([])
    expect((await ask(replicaPaths.file('citizens', `${'a'.repeat(64)}.avif`), put)).status).toBe(422)
    expect((await ask(replicaPaths.file('citizens', 'page.html'), put)).status).toBe(400)
    expect((await ask(replicaPaths.file('citizens', '..%2f..%2fsecrets.json'), put)).status).toBe(400)
  })

  it('hand out envelopes, and let them go when the CMS says so', async () => {
    const { site } = await openReadySite()
    const ask = await serveTestSite(site, nothing)
    await site.outbox.put('ab'.repeat(32), 'voice', Buffer.from('sealed'))
    const listing = await ask(replicaPaths.outbox, { headers: authorization })
    const id = outboxListing.parse(JSON.parse(listing.text)).envelopes[0]?.id ?? ''
    const envelope = await ask(replicaPaths.envelope(id), { headers: authorization })
    expect(envelope).toMatchObject({ text: 'sealed', headers: { 'content-type': 'application/octet-stream' } })
    const remove = { method: 'DELETE', headers: authorization }
    expect((await ask(replicaPaths.envelope(id), remove)).status).toBe(204)
    expect((await ask(replicaPaths.envelope(id), remove)).status).toBe(404)
    expect((await ask(replicaPaths.envelope(id), { headers: authorization })).status).toBe(404)
  })

  it('list the envelopes behind one that stays', async () => {
    const { site } = await openReadySite()
    const ask = await serveTestSite(site, nothing)
    const [stuck, next] = ['ab'.repeat(32), 'cd'.repeat(32)]
    for (const lookup of [stuck, next]) await site.outbox.put(lookup, 'voice', Buffer.from('sealed'))
    const listing = await ask(replicaPaths.outboxAfter(`${stuck}-voice`), { headers: authorization })
    const { envelopes } = outboxListing.parse(JSON.parse(listing.text))
    expect(envelopes.map(({ id }) => id)).toEqual([`${next}-voice`])
  })

  it('refuse other methods and addresses', async () => {
    const { ask } = await serve()
    expect((await ask(replicaPaths.push('citizens'), { headers: authorization })).status).toBe(405)
    expect((await ask(replicaPaths.outbox, { method: 'POST', headers: authorization })).status).toBe(405)
    expect((await ask('/_replica/citizens/secrets', { headers: authorization })).status).toBe(404)
  })
})
