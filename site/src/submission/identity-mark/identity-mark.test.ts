import { createFormToken, openEnvelope } from '@aritai/publication'
import { describe, expect, it } from 'vitest'
import type { Site } from '../../site.ts'
import { buildPush, buildPut } from '../../testing/build-push.ts'
import { openReadySite } from '../../testing/open-test-site.ts'
import { markDraft } from './mark-draft.ts'

const draft = { id: 'next', slug: 'next', state: 'in-dialogue', version: 2, generation: 2 } as const

async function openDialogue(overrides: Parameters<typeof openReadySite>[0] = {}) {
  const { site, keys } = await openReadySite(overrides)
  await site.push('citizens', buildPush('citizens', [buildPut('citizens', 'brand-identity', draft)]))
  return { site, keys }
}

const fill = (fields: Record<string, string> = {}) =>
  new URLSearchParams({
    identity: 'next',
    version: '2',
    feeling: 'shut-out',
    words: '「知」と言われると、母を思い出します。',
    area: 'hirooka',
    generation: '70s',
    formToken: createFormToken(),
    purposeVersion: '2026-1',
    locale: 'ja',
    website: '',
    ...fields,
  })

const send = (site: Site, body: URLSearchParams, address = '192.0.2.1') => {
  const { submissions } = site.createLocals(undefined as never, address)
  return markDraft(submissions, new Request('http://localhost:4321/brand/inclusion/next/', { method: 'POST', body }))
}
const codes = ({ issues = [] }: Awaited<ReturnType<typeof send>>) =>
  issues.filter(({ severity }) => severity === 'block').map(({ code }) => code)

async function openAll(site: Site, identity: string) {
  const opened = site.outbox.list(200).envelopes.map(async ({ id }) => {
    const bytes = await site.outbox.read(id)
    return (await openEnvelope(identity, bytes ?? new Uint8Array())).submission
  })
  return Promise.all(opened)
}

describe('marking a draft identity', () => {
  it('seals the mark to the CMS with the version that was read, and gives a number to words', async () => {
    const { site, keys } = await openDialogue()
    const answer = await send(site, fill())
    expect(answer).toMatchObject({ status: 200, done: { number: expect.stringMatching(/^\w{4}-\w{4}$/) } })
    const [mark] = await openAll(site, keys.identity)
    expect(mark).toMatchObject({
      type: 'identity-mark',
      identity: 'next',
      identityGeneration: 2,
      identityVersion: 2,
      feeling: 'shut-out',
      area: 'hirooka',
      generation: '70s',
      number: answer.done?.number,
    })
  })

  it('without words is anonymous: it has no number and nothing else to know it by', async () => {
    const { site, keys } = await openDialogue()
    expect(await send(site, fill({ words: ' ', area: '', generation: '' }))).toEqual({ status: 200, done: {} })
    const [mark] = await openAll(site, keys.identity)
    for (const name of ['words', 'number', 'area', 'generation']) expect(mark).not.toHaveProperty(name)
  })

  it('is one mark, however often and simultaneously the form is sent', async () => {
    const { site } = await openDialogue()
    const form = fill()
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(site, form)))
    expect(new Set(answers.map(({ done }) => done?.number)).size).toBe(1)
    expect(site.outbox.list(200).envelopes).toHaveLength(1)
  })

  it('is two marks of two people who chose the same', async () => {
    const { site } = await openDialogue()
    await send(site, fill())
    await send(site, fill())
    expect(site.outbox.list(200).envelopes).toHaveLength(2)
  })

  it.each([
    ['without a choice', { feeling: '' }, 'identity-mark.feeling-missing'],
    ['of words that have changed meanwhile', { version: '1' }, 'identity-mark.wording-changed'],
    ['of an identity that is not here', { identity: 'atlantis' }, 'identity-mark.closed'],
    ['with more than a page of words', { words: 'あ'.repeat(1001) }, 'identity-mark.words-too-long'],
    ['with the field filled in that only machines see', { website: 'https://spam.example' }, 'voice-form.trap-filled'],
    ['that was not told what it is for', { purposeVersion: '' }, 'consent.purpose-version-missing'],
  ])('is not taken %s, and what was chosen is kept', async (_what, fields, code) => {
    const { site } = await openDialogue()
    const answer = await send(site, fill(fields))
    expect(answer).toMatchObject({ status: 422, values: { area: 'hirooka' } })
    expect(codes(answer)).toEqual([code])
    expect(site.outbox.list(200).envelopes).toEqual([])
  })

  it('is not taken for words that are adopted already', async () => {
    const { site } = await openDialogue()
    const adopted = { ...draft, state: 'adopted' } as const
    await site.push('citizens', buildPush('citizens', [buildPut('citizens', 'brand-identity', adopted)]))
    expect(codes(await send(site, fill()))).toEqual(['identity-mark.closed'])
  })

  it('is slowed down for an address that sends too many, and for no other', async () => {
    const { site } = await openDialogue({ RATE_LIMIT_PER_MINUTE: 2 })
    await send(site, fill())
    await send(site, fill())
    expect(await send(site, fill())).toMatchObject({ status: 429, refusal: 'too-many', retryAfterSeconds: 30 })
    expect(await send(site, fill(), '192.0.2.2')).toMatchObject({ status: 200 })
  })

  it('survives a restart, and leaves nothing behind when the CMS has it', async () => {
    const { site } = await openDialogue()
    await send(site, fill())
    const { DATA_DIR } = site.env
    site.close()
    const { site: again } = await openDialogue({ DATA_DIR })
    const [envelope] = again.outbox.list(200).envelopes
    expect(await again.outbox.acknowledge(envelope?.id ?? '')).toBe(true)
    expect(again.outbox.list(200).envelopes).toEqual([])
  })
})
