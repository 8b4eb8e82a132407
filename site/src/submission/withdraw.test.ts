import {
  getReceiptKeys,
  openEnvelope,
  parseReceiptCode,
  type ReceiptStatus,
  sealReceiptStatus,
} from '@aritai/publication'
import { describe, expect, it } from 'vitest'
import { createReadingLog } from '../replica/reading-log.ts'
import type { Site } from '../site.ts'
import { buildPush, buildPut } from '../testing/build-push.ts'
import { openReadySite, openTestSite } from '../testing/open-test-site.ts'
import { buildFormRequest, buildVoiceForm } from '../testing/voice-form.ts'

const localsOf = (site: Site) => site.createLocals(createReadingLog(), '192.0.2.7')
const published: ReceiptStatus = {
  state: 'published',
  receivedOn: '2026-11-20',
  voice: { id: 'voice-1', slug: 'voice-1' },
  answers: [],
  printedIn: [{ ja: '広報しおじり12月号' }],
}

async function tellStory(site: Site) {
  const { submissions } = localsOf(site)
  const reading = await submissions.readVoiceForm(buildFormRequest(buildVoiceForm()))
  const result = reading.ok ? await submissions.submitVoice(reading.values) : undefined
  const code = result?.ok ? result.receiptCode : ''
  return { code, keys: getReceiptKeys(parseReceiptCode(code) ?? '') }
}
type Keys = Awaited<ReturnType<typeof tellStory>>['keys']

const receipt = (keys: Keys, status: ReceiptStatus) =>
  buildPut('citizens', 'receipt', { id: keys.lookup, sealed: sealReceiptStatus(status, keys.statusKey) })

/** As the CMS does it: takes the envelope, publishes the voice on both channels, tells so in the receipt. */
async function publish(site: Site, keys: Keys) {
  for (const { id } of site.outbox.list(200).envelopes) await site.outbox.acknowledge(id)
  await site.push(
    'citizens',
    buildPush('citizens', [buildPut('citizens', 'voice', { id: 'voice-1' }), receipt(keys, published)]),
  )
  await site.push('showcase', buildPush('showcase', [buildPut('showcase', 'voice', { id: 'voice-1' })]))
}
const isVisible = (site: Site) =>
  [localsOf(site).citizens?.get('voice', 'voice-1'), localsOf(site).showcase?.get('voice', 'voice-1')].map(Boolean)

describe('taking a story back', () => {
  it('hides the published voice on every channel at once, while the CMS is away', async () => {
    const { site } = await openReadySite()
    const { code, keys } = await tellStory(site)
    await publish(site, keys)
    expect(isVisible(site)).toEqual([true, true])
    expect(await localsOf(site).submissions.withdraw(code)).toEqual({ ok: true, state: 'withdrawn' })
    expect(isVisible(site)).toEqual([false, false])
    expect(await localsOf(site).submissions.getReceiptState(code)).toMatchObject({
      state: 'withdrawn',
      status: { printedIn: published.printedIn },
    })
  })

  it('drops the pages that showed it from memory', async () => {
    const { site } = await openReadySite()
    const { code, keys } = await tellStory(site)
    await publish(site, keys)
    const render = () =>
      site.pageStore.answer({ url: '/voices/', isSearch: false }, async (log) => {
        const voices = site.createLocals(log, '').citizens?.list('voice') ?? []
        return { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(`${voices.length} voices`) }
      })
    await render()
    await localsOf(site).submissions.withdraw(code)
    const answer = await render()
    expect('page' in answer && answer.page.body.toString()).toBe('0 voices')
  })

  it('leaves sealed word for the CMS, once', async () => {
    const { site, keys: cms } = await openReadySite()
    const { code, keys } = await tellStory(site)
    await publish(site, keys)
    await localsOf(site).submissions.withdraw(code)
    await localsOf(site).submissions.withdraw(code)
    const { envelopes } = site.outbox.list(200)
    expect(envelopes).toHaveLength(1)
    const bytes = await site.outbox.read(envelopes[0]?.id ?? '')
    const { submission } = await openEnvelope(cms.identity, bytes ?? new Uint8Array())
    expect(submission).toMatchObject({ type: 'withdrawal', receiptLookup: keys.lookup })
  })

  it('stays so after a restart', async () => {
    const { site } = await openReadySite()
    const { code, keys } = await tellStory(site)
    await publish(site, keys)
    await localsOf(site).submissions.withdraw(code)
    site.close()
    const again = await openTestSite({ DATA_DIR: site.env.DATA_DIR })
    expect(isVisible(again)).toEqual([false, false])
    expect(await localsOf(again).submissions.getReceiptState(code)).toMatchObject({ state: 'withdrawn' })
  })

  it('hides a voice that a CMS which has not heard of it publishes only afterwards', async () => {
    const { site } = await openReadySite()
    const { code, keys } = await tellStory(site)
    expect(await localsOf(site).submissions.withdraw(code)).toEqual({ ok: true, state: 'withdrawn' })
    await publish(site, keys)
    expect(localsOf(site).citizens?.get('voice', 'voice-1')).toBeUndefined()
    expect(localsOf(site).showcase?.get('voice', 'voice-1')).toBeUndefined()
  })

  it('is over for the site when the CMS has withdrawn the voice and removed it everywhere', async () => {
    const { site } = await openReadySite()
    const { code, keys } = await tellStory(site)
    await publish(site, keys)
    await localsOf(site).submissions.withdraw(code)
    const withdrawn = receipt(keys, { ...published, state: 'withdrawn', voice: undefined })
    await site.push('citizens', buildPush('citizens', [withdrawn], { remove: ['voice/voice-1'] }))
    expect(site.replicas.get('showcase')?.store.withdrawn.has('voice-1')).toBe(true)
    await site.push('showcase', buildPush('showcase', [], { remove: ['voice/voice-1'] }))
    expect(site.replicas.get('showcase')?.store.withdrawn.size).toBe(0)
    expect(await localsOf(site).submissions.getReceiptState(code)).toMatchObject({ state: 'withdrawn' })
  })

  it('cannot be done to another’s story: a receipt that is unknown or mistyped changes nothing', async () => {
    const { site } = await openReadySite()
    const { code, keys } = await tellStory(site)
    await publish(site, keys)
    const mistyped = code.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect(await localsOf(site).submissions.withdraw(mistyped)).toEqual({ ok: true, state: 'malformed' })
    const { code: unknown } = await tellStory((await openReadySite()).site)
    expect(await localsOf(site).submissions.withdraw(unknown)).toEqual({ ok: true, state: 'unknown' })
    expect(isVisible(site)).toEqual([true, true])
  })

  it('is not undone by sending the same form again', async () => {
    const { site } = await openReadySite()
    const { submissions } = localsOf(site)
    const reading = await submissions.readVoiceForm(buildFormRequest(buildVoiceForm()))
    if (!reading.ok) throw new Error(reading.reason)
    const first = await submissions.submitVoice(reading.values)
    await submissions.withdraw(first.ok ? first.receiptCode : '')
    expect(await submissions.submitVoice(reading.values)).toMatchObject({ ok: true, state: 'withdrawn' })
  })

  it('hides the voice even when the CMS cannot be left word, and works when tried again', async () => {
    const { site } = await openReadySite()
    const { code, keys } = await tellStory(site)
    await publish(site, keys)
    site.close()
    const full = await openTestSite({ DATA_DIR: site.env.DATA_DIR, OUTBOX_MB: 0 })
    expect(await localsOf(full).submissions.withdraw(code)).toMatchObject({ reason: 'unavailable', status: 503 })
    expect(isVisible(full)).toEqual([false, false])
    full.close()
    const again = await openTestSite({ DATA_DIR: site.env.DATA_DIR })
    expect(await localsOf(again).submissions.withdraw(code)).toEqual({ ok: true, state: 'withdrawn' })
    expect(again.outbox.list(200).envelopes).toHaveLength(1)
  })
})
