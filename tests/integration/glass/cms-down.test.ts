import { setTimeout as sleep } from 'node:timers/promises'
import { getReceiptKeys, parseReceiptCode } from '@aritai/publication'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askReceipt, fillForm, sendForm, tellStory } from '../../support/citizen.ts'
import { findVoices } from '../../support/documents.ts'
import { eventually } from '../../support/eventually.ts'
import { findBrokenPages, listPages, waitForCity } from '../../support/pages.ts'
import { countEnvelopes, openReplica } from '../../support/replica.ts'
import { logIn, type Staff } from '../../support/staff.ts'
import { type System, startSystem } from '../../support/system.ts'
import { createUniqueWord } from '../../support/unique-word.ts'

describe('while the CMS is away', () => {
  let system: System
  const createText = () => `朝、市場の前で名前を呼ばれました。${createUniqueWord()}`
  // A login outlives a crash of the CMS.
  let moderator: Staff
  const lookupOf = (receipt: string | undefined) => getReceiptKeys(parseReceiptCode(receipt ?? '') ?? '').lookup

  beforeAll(async () => {
    system = await startSystem({ city: true, env: { RATE_LIMIT_PER_MINUTE: '0' } })
    await waitForCity(system)
    moderator = await logIn(system, 'moderator')
  })
  afterAll(() => system?.stop())

  it('every page is served, also after a restart of the site', async () => {
    await system.cms.stop('SIGKILL')
    const pages = await listPages(system.siteUrl)
    await system.site.stop()
    await system.site.start()
    expect(await listPages(system.siteUrl)).toEqual(pages)
    expect(await findBrokenPages(system.siteUrl, [...pages, '/feed.xml', '/search/?q=駅', '/robots.txt'])).toEqual([])
  })

  it('a story whose teller has seen a receipt survives a crash of the site in that moment', async () => {
    const text = createText()
    const receipt = await tellStory(system.siteUrl, { text })
    await system.site.stop('SIGKILL')
    await system.site.start()
    expect((await askReceipt(system.siteUrl, receipt)).status).toBe(200)
    expect((await openReplica(system).listOutbox()).envelopes.map(({ id }) => id)).toEqual([
      `${lookupOf(receipt)}-voice`,
    ])

    await system.cms.start()
    await eventually(async () => (await findVoices(moderator, text)).length > 0, 'the CMS has the story')
    await eventually(async () => (await countEnvelopes(system)) === 0, 'the envelope is gone')
    await sleep(12_000)
    expect(await findVoices(moderator, text)).toHaveLength(1)
    expect((await askReceipt(system.siteUrl, receipt)).status).toBe(200)
  })

  it('a form that is sent twenty times at once is one story with one receipt', async () => {
    await system.cms.stop('SIGKILL')
    const text = createText()
    const form = await fillForm(system.siteUrl, { text })
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendForm(system.siteUrl, form)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const receipts = new Set(answers.map(({ receipt }) => receipt))
    expect(receipts.size).toBe(1)
    expect(await countEnvelopes(system)).toBe(1)

    await system.cms.start()
    await eventually(async () => (await countEnvelopes(system)) === 0, 'the envelope is gone')
    // Whoever presses the button once more when the CMS has it already is told the same.
    const again = await sendForm(system.siteUrl, form)
    expect(receipts).toEqual(new Set([again.receipt]))
    expect(await countEnvelopes(system)).toBe(0)
    expect(await findVoices(moderator, text)).toHaveLength(1)
  })

  it('fifty stories reach a CMS that crashes three times while it collects them, each once', {
    timeout: 300_000,
  }, async () => {
    await system.cms.stop('SIGKILL')
    const texts = Array.from({ length: 50 }, createText)
    const receipts = new Map<string, string>()
    for (const text of texts) receipts.set(text, await tellStory(system.siteUrl, { text }))
    expect(await countEnvelopes(system)).toBe(50)

    for (const left of [40, 25, 10]) {
      const begun = system.cms.start().catch(() => undefined)
      await eventually(async () => (await countEnvelopes(system)) <= left, `${left} envelopes are left`, 90_000, 20)
      await system.cms.stop('SIGKILL')
      await begun
      expect(await countEnvelopes(system)).toBeGreaterThan(0)
    }
    await system.cms.start()
    await eventually(async () => (await countEnvelopes(system)) === 0, 'all envelopes are collected', 90_000)

    const counts = await Promise.all(texts.map(async (text) => (await findVoices(moderator, text)).length))
    expect(counts).toEqual(texts.map(() => 1))
    // What a crash left without a public receipt is mended at the next start.
    const known = await eventually(async () => {
      const manifest = await openReplica(system).getManifest('citizens')
      return [...receipts.values()].every((receipt) => `receipt/${lookupOf(receipt)}` in (manifest?.documents ?? {}))
    }, 'every teller can ask for the story')
    expect(known).toBe(true)
  })
})
