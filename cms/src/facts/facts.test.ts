import { roles } from '@aritai/domain'
import type { PayloadRequest, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createDepartment, createVoice } from '../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../testing/open-test-cms.ts'
import { type FactSlug, factFields, readFacts } from './index.ts'
import { matches } from './matches.ts'

let cms: TestCms
let children: string
beforeAll(async () => {
  cms = await openTestCms()
  children = (await createDepartment(cms.payload, 'children')).id
})
afterAll(() => cms?.close())

const requestOf = async (role: (typeof roles)[number], department?: string) => {
  const { user } = await cms.actAs(role, department)
  return { payload: cms.payload, user } as unknown as PayloadRequest
}

describe('the facts of an overview', () => {
  test('are those of now: what was changed, made or deleted since is seen', async () => {
    const req = await requestOf('planner')
    const voice = await createVoice(cms.payload)
    expect(await readFacts(req, 'voices')).toMatchObject([{ id: voice.id, state: 'received' }])
    await cms.payload.update({ overrideAccess: true, collection: 'voices', id: voice.id, data: { state: 'in-review' } })
    expect(await readFacts(req, 'voices')).toMatchObject([{ id: voice.id, state: 'in-review' }])
    const slugs = async () => (await readFacts(req, 'departments')).map(({ slug }) => slug).sort()
    const { id } = await createDepartment(cms.payload, 'park')
    expect(await slugs()).toEqual(['children', 'park'])
    await cms.payload.delete({ overrideAccess: true, collection: 'departments', id })
    expect(await slugs()).toEqual(['children'])
  })

  test('follow what a change of a voice does to others: its answer is nobody else’s as soon as it is not public', async () => {
    const voice = await createVoice(cms.payload, { state: 'published' })
    const data = {
      voices: [voice.id],
      department: children,
      kind: 'doing',
      text: '続けています。',
      respondedOn: '2026-11-20',
    }
    const answer = { ...data, _status: 'published', slug: 'answer' } as never
    const { id } = await cms.payload.create({ overrideAccess: true, collection: 'responses', data: answer })
    const reader = await requestOf('reader')
    const seen = async () => (await readFacts(reader, 'responses')).some((fact) => fact.id === id)
    expect(await seen()).toBe(true)
    // As if all of it lay longer back than what is read again anyway.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 })
    await seen()
    await cms.payload.update({ overrideAccess: true, collection: 'voices', id: voice.id, data: { state: 'in-review' } })
    expect(await seen()).toBe(false)
    vi.useRealTimers()
  })

  test('of a draft are those it was saved with last, and of what is public those that are public', async () => {
    const req = await requestOf('planner')
    const title = async (id: string) => (await readFacts(req, 'prompts')).find((fact) => fact.id === id)?.question
    const data = { question: 'はじめの問い', slug: 'first-question', _status: 'draft' } as never
    const { id } = await cms.payload.create({ overrideAccess: true, collection: 'prompts', data, draft: true })
    const draft = (question: string, draft = true) =>
      cms.payload.update({
        overrideAccess: true,
        collection: 'prompts',
        id,
        data: {
          question,
          lead: 'なぜ聞くのか。',
          opensOn: '2026-11-01',
          _status: draft ? 'draft' : 'published',
        } as never,
        draft,
      })
    expect(await title(id)).toBe('はじめの問い')
    await draft('直した問い')
    expect(await title(id)).toBe('直した問い')
    await draft('公開した問い', false)
    await draft('まだ公開しない問い')
    expect(await title(id)).toBe('公開した問い')
  })

  test('hold no word that a citizen told', async () => {
    const voice = await createVoice(cms.payload, {
      originalText: '合言葉は雪ぼうし',
      title: '雪ぼうし',
      text: '雪ぼうし',
    })
    const facts = await readFacts(await requestOf('admin'), 'voices')
    expect(facts.map(({ id }) => id)).toContain(voice.id)
    expect(JSON.stringify(facts)).not.toContain('雪ぼうし')
  })

  test('are for an officer those that the list shows too: decided voices, without the consent of their tellers', async () => {
    const received = await createVoice(cms.payload)
    const { id } = await createVoice(cms.payload, { state: 'in-review' })
    await cms.payload.update({
      overrideAccess: true,
      collection: 'voices',
      id,
      data: { state: 'kept', stateReason: '個人のことなので公開しません。' },
    })
    const facts = await readFacts(await requestOf('department', children), 'voices')
    expect(facts.map((fact) => fact.id)).toContain(id)
    expect(facts.map((fact) => fact.id)).not.toContain(received.id)
    for (const fact of facts) expect(fact).not.toHaveProperty('consent')
    expect((await readFacts(await requestOf('moderator'), 'voices'))[0]).toHaveProperty('consent')
  })

  test('can be asked for by every role of every collection', async () => {
    for (const role of roles) {
      const req = await requestOf(role, children)
      for (const slug of Object.keys(factFields)) await readFacts(req, slug as FactSlug)
    }
  })

  test('are none for somebody who is not signed in', async () => {
    const stranger = { payload: cms.payload, user: null } as unknown as PayloadRequest
    expect(await readFacts(stranger, 'voices')).toEqual([])
  })
})

describe('a query asked of a document in memory', () => {
  const answer = { department: 'children', isPrivate: true, state: 'kept', tags: ['a', 'b'] }
  test.each([
    [{ department: { equals: 'children' } }, true],
    [{ department: { equals: 'health' } }, false],
    [{ state: { in: ['published', 'kept'] } }, true],
    [{ tags: { equals: 'b' } }, true],
    [{ or: [{ isPrivate: { equals: false } }, { department: { equals: 'children' } }] }, true],
    [{ and: [{ isPrivate: { equals: true } }, { state: { equals: 'published' } }] }, false],
  ] as [Where, boolean][])('%j', (where, expected) => {
    expect(matches(answer, where)).toBe(expected)
  })
  test('is refused where it cannot be understood', () => {
    expect(() => matches(answer, { state: { like: 'k' } })).toThrow('like')
    expect(() => matches(answer, { owner: { equals: 'x' } })).toThrow('owner')
  })
})
