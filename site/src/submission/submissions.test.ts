import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReceiptCode, formatReceiptCode, openEnvelope } from '@aritai/publication'
import { describe, expect, it } from 'vitest'
import { createReadingLog } from '../replica/reading-log.ts'
import type { Site } from '../site.ts'
import { openReadySite, openTestSite } from '../testing/open-test-site.ts'
import { buildFormRequest, buildPhoto, buildVoiceForm } from '../testing/voice-form.ts'
import type { VoiceFormValues } from './submissions.ts'

const submissionsOf = (site: Site, address = '192.0.2.7') => site.createLocals(createReadingLog(), address).submissions

async function read(site: Site, overrides: Parameters<typeof buildVoiceForm>[0] = {}) {
  const reading = await submissionsOf(site).readVoiceForm(buildFormRequest(buildVoiceForm(overrides)))
  if (!reading.ok) throw new Error(reading.reason)
  return reading
}

async function openOnly(site: Site, identity: string) {
  const { envelopes } = site.outbox.list(200)
  const bytes = await site.outbox.read(envelopes[0]?.id ?? '')
  return openEnvelope(identity, bytes ?? new Uint8Array())
}
const codes = (issues: { code: string; severity: string }[]) =>
  issues.filter(({ severity }) => severity === 'block').map(({ code }) => code)

describe('reading the voice form', () => {
  it('gives what was filled in, typed, and nothing to mend', async () => {
    const { site } = await openReadySite()
    const { values, issues } = await read(site, { consent: ['plan', 'photo', 'spam'], photo: new Blob([buildPhoto()]) })
    expect(values).toMatchObject({ area: 'hirooka', generation: '70s', purposeVersion: '2026-1', locale: 'ja' })
    expect(values.consent).toEqual({
      plan: true,
      showcase: false,
      print: false,
      displayName: false,
      photo: true,
      contact: false,
    })
    expect(values.photo).toEqual({ type: 'image/jpeg', bytes: Buffer.from(buildPhoto()) })
    expect(codes(issues)).toEqual([])
  })

  it('reads a form without a file too', async () => {
    const { site } = await openReadySite()
    const body = new URLSearchParams({ text: '朝の霧がきれいでした。', purposeVersion: '2026-1' })
    const request = new Request('http://localhost:4321/voices/new/', { method: 'POST', body })
    const reading = await submissionsOf(site).readVoiceForm(request)
    expect(reading).toMatchObject({ ok: true, values: { text: '朝の霧がきれいでした。' } })
  })

  it('keeps the words when the photo is too large or is no photo', async () => {
    const { site } = await openReadySite()
    const tooLarge = await read(site, { photo: new Blob([buildPhoto(11 * 1024 * 1024)]) })
    expect(codes(tooLarge.issues)).toEqual(['voice-form.photo-too-large'])
    expect(tooLarge.values.text).toContain('図書館')
    const page = await read(site, { photo: new Blob(['<script>alert(1)</script>'], { type: 'image/jpeg' }) })
    expect(codes(page.issues)).toEqual(['voice-form.photo-unreadable'])
    expect(page.values.photo).toBeUndefined()
  })

  it('takes a choice that does not exist for none', async () => {
    const { site } = await openReadySite()
    const { values } = await read(site, { measure: 'measure-1-4', area: 'atlantis', generation: '200s', locale: 'tlh' })
    expect(values.measure).toBe('measure-1-4')
    expect(values).not.toHaveProperty('area')
    expect(values).not.toHaveProperty('generation')
    expect(values.locale).toBe('ja')
  })

  it('asks to leave the field empty that only machines see', async () => {
    const { site } = await openReadySite()
    expect(codes((await read(site, { website: 'https://spam.example' })).issues)).toEqual(['voice-form.trap-filled'])
  })

  it('asks a young teller for a guardian’s consent, at the field of the form', async () => {
    const { site } = await openReadySite()
    const { issues } = await read(site, { generation: 'under-18' })
    expect(issues).toContainEqual(expect.objectContaining({ path: 'guardianConsent', severity: 'block' }))
    expect(codes((await read(site, { generation: 'under-18', guardianConsent: 'on' })).issues)).toEqual([])
  })

  it.each([
    [
      'no form at all',
      new Request('http://localhost/', {
        method: 'POST',
        body: '{"text":"x"}',
        headers: { 'content-type': 'application/json' },
      }),
    ],
    [
      'a form that breaks off',
      new Request('http://localhost/', {
        method: 'POST',
        body: '--x\r\ncontent-disp',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      }),
    ],
    ['an empty body', new Request('http://localhost/', { method: 'POST' })],
  ])('refuses %s', async (_what, request) => {
    const { site } = await openReadySite()
    expect(await submissionsOf(site).readVoiceForm(request)).toEqual({ ok: false, reason: 'malformed', status: 400 })
  })
})

describe('telling a story', () => {
  it('seals it to the CMS before a receipt is given, with the photo and the consents', async () => {
    const { site, keys } = await openReadySite()
    const { values } = await read(site, { consent: ['plan', 'photo'], photo: new Blob([buildPhoto()]), photoAlt: '絵' })
    const result = await submissionsOf(site).submitVoice(values)
    expect(result).toMatchObject({
      ok: true,
      state: 'received',
      receiptCode: expect.stringMatching(/^\w{4}-\w{4}-\w{4}-\w{5}$/),
    })
    const { submission, photo } = await openOnly(site, keys.identity)
    expect(submission).toMatchObject({
      type: 'voice',
      text: values.text,
      consent: values.consent,
      photo: { type: 'image/jpeg', alt: '絵' },
    })
    expect(photo).toEqual(buildPhoto())
  })

  it('does not even send a name or a contact whose use was not agreed to', async () => {
    const { site, keys } = await openReadySite()
    const { values } = await read(site, { displayName: '山田', email: 'a@example.jp', phone: '0263-00-0000' })
    await submissionsOf(site).submitVoice(values)
    const { submission } = await openOnly(site, keys.identity)
    expect(submission).not.toHaveProperty('displayName')
    expect(submission).not.toHaveProperty('contact')
  })

  it('is one story with one receipt, however often and simultaneously the form is sent', async () => {
    const { site } = await openReadySite()
    const { values } = await read(site)
    const results = await Promise.all(Array.from({ length: 20 }, () => submissionsOf(site).submitVoice(values)))
    const receipts = results.map((result) => (result.ok ? result.receiptCode : result.reason))
    expect(new Set(receipts).size).toBe(1)
    expect(site.outbox.list(200).envelopes).toHaveLength(1)
  })

  it('leaves no word, name or receipt code readable on the disk', async () => {
    const { site } = await openReadySite()
    const { values } = await read(site, { text: 'canaryqzxj の話です。' })
    const result = await submissionsOf(site).submitVoice(values)
    const code = result.ok ? result.receiptCode : ''
    for (const entry of readdirSync(site.env.DATA_DIR, { recursive: true, withFileTypes: true })) {
      const bytes = entry.isFile() ? readFileSync(join(entry.parentPath, entry.name)) : Buffer.alloc(0)
      for (const secret of ['canaryqzxj', code, code.replaceAll('-', '')]) {
        expect(bytes.includes(secret) || entry.name.includes(secret)).toBe(false)
      }
    }
  })

  it('is refused with 503 when no CMS has pushed its key yet, or the disk is full', async () => {
    const { site } = await openReadySite({ OUTBOX_MB: 0 })
    const { values } = await read(site)
    expect(await submissionsOf(site).submitVoice(values)).toMatchObject({ reason: 'unavailable', status: 503 })
    const empty = await openTestSite()
    expect(await submissionsOf(empty).submitVoice(values)).toMatchObject({ reason: 'not-ready', status: 503 })
  })

  it('is refused when the form still had something to mend', async () => {
    const { site } = await openReadySite()
    const { values } = await read(site, { text: '' })
    expect(await submissionsOf(site).submitVoice(values)).toMatchObject({ reason: 'malformed' })
  })

  it('is slowed down for an address that sends too many, and for no other', async () => {
    const { site } = await openReadySite({ RATE_LIMIT_PER_MINUTE: 2 })
    const send = async (address: string) => submissionsOf(site, address).submitVoice((await read(site)).values)
    await send('192.0.2.1')
    await send('192.0.2.1')
    expect(await send('192.0.2.1')).toMatchObject({ reason: 'too-many', status: 429, retryAfterSeconds: 30 })
    expect(await send('192.0.2.2')).toMatchObject({ ok: true })
  })
})

describe('following a story by its receipt', () => {
  it('tells that it waits here, was collected, and nothing of receipts that do not exist', async () => {
    const { site } = await openReadySite()
    const { values } = await read(site)
    const result = await submissionsOf(site).submitVoice(values as VoiceFormValues)
    const code = result.ok ? result.receiptCode : ''
    const ask = (typed: string) => submissionsOf(site).getReceiptState(typed)
    expect(await ask(code.toLowerCase().replaceAll('-', '　'))).toEqual({ ok: true, state: 'waiting' })
    await site.outbox.acknowledge(site.outbox.list(1).envelopes[0]?.id ?? '')
    expect(await ask(code)).toEqual({ ok: true, state: 'collected' })
    expect(await ask(formatReceiptCode(createReceiptCode('another', 'story')))).toEqual({ ok: true, state: 'unknown' })
    expect(await ask('ABCD')).toEqual({ ok: true, state: 'malformed' })
  })
})
