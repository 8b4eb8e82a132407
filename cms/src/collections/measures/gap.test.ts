import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Measure } from '../../payload-types.ts'
import { createDepartment } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'

let cms: TestCms
let token: string
let whole: Record<string, unknown>
beforeAll(async () => {
  cms = await openTestCms()
  const all = { overrideAccess: true, draft: true } as const
  const create = async (collection: 'strategies' | 'projects', data: object) =>
    (await cms.payload.create({ ...all, collection, data: data as never })).id
  const strategy = await create('strategies', { name: '戦略', code: 'A', order: 1 })
  const project = await create('projects', { name: '笑顔があふれている', code: 'A-1', strategy, order: 1 })
  const { user } = await cms.actAs('planner')
  const login = { email: user.email ?? '', password: 'correct horse battery' }
  token = (await cms.payload.login({ collection: 'users', data: login })).token ?? ''
  whole = {
    project,
    code: 'A-1-1',
    order: 1,
    name: '産後も相談できる人がそばにいる',
    desiredState: 'だれもが産後に頼れる人を持っている。',
    currentState: '産後の相談先を知らない親が3割いる。',
    challenges: [{ title: '相談先', text: '転入した家庭に情報が届いていない', actor: 'together' }],
    horizon: 'sustained',
    horizonReason: '関係づくりに時間がかかるため',
    futureChoices: { effect: 'widens', reason: '預け先を選べる家庭が増えるため' },
    leadDepartment: (await createDepartment(cms.payload, 'children')).id,
    _status: 'published',
  }
})
afterAll(() => cms?.close())

/** Asks as the admin's form does, over REST and in Japanese. */
async function send(method: string, path: string, data: object) {
  const request = new Request(`http://localhost/api/measures${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'ja', Authorization: `JWT ${token}` },
    body: JSON.stringify(data),
  })
  const response = await handleEndpoints({ config: cms.payload.config, request })
  const body = (await response.json()) as { doc?: Measure; errors?: { data?: { errors?: FieldError[] } }[] }
  return { status: response.status, doc: body.doc, errors: body.errors?.[0]?.data?.errors ?? [] }
}
type FieldError = { path: string; message: string }

const publish = (change: object) => send('POST', '', { ...whole, ...change })

describe('a challenge is the gap between two states', () => {
  test('and is published with both, and with who has room to act', async () => {
    expect(await publish({})).toMatchObject({ status: 201, doc: { _status: 'published' } })
  })

  test.each([
    ['desiredState', { desiredState: '' }],
    ['currentState', { currentState: null }],
    ['challenges.0.actor', { challenges: [{ title: '相談先', text: '届いていない' }] }],
    ['challenges.0.text', { challenges: [{ title: '相談先', text: ' ', actor: 'city' }] }],
  ])('and cannot be published without %s, which is told at that very field', async (path, change) => {
    const { status, errors } = await publish(change)
    expect(status).toBe(400)
    expect(errors.map((error) => error.path)).toEqual([path])
    expect(errors[0]?.message).toMatch(/[ぁ-ん]/)
  })

  test('and may stand half written in a draft', async () => {
    const draft = { currentState: '', challenges: [{ title: '人手' }], _status: 'draft' }
    expect(await send('POST', '?draft=true', { ...whole, ...draft })).toMatchObject({ status: 201 })
  })
})

describe('advice that is kept with a reason', () => {
  const advice = { code: 'desired-state.means', path: 'name', words: 'DX推進', reason: '国の計画と同じ名のため' }
  const keep = (keptAdvice: unknown) => publish({ name: 'DX推進', keptAdvice })

  test('is recorded with who kept it and when, whatever the request claims', async () => {
    const { status, doc } = await keep([{ ...advice, keptBy: '市長', keptOn: '1999-01-01' }])
    expect(status).toBe(201)
    expect(doc?.keptAdvice).toEqual([{ ...advice, keptBy: 'planner', keptOn: expect.stringMatching(/^20[2-9]\d-/) }])
    const { doc: later } = await send('PATCH', `/${doc?.id}`, {
      keptAdvice: [{ ...advice, keptBy: '別の人' }],
      revision: doc?.revision,
      changeNote: '表現を確かめたため',
    })
    expect(later?.keptAdvice).toEqual(doc?.keptAdvice)
  })

  test.each([
    ['without a reason', [{ ...advice, reason: ' ' }]],
    ['in a form of its own', [{ ...advice, html: '<b>' }]],
    ['that is no list', { code: 'x' }],
  ])('is refused %s, in a draft too', async (_how, keptAdvice) => {
    const { status, errors } = await send('POST', '?draft=true', { ...whole, keptAdvice, _status: 'draft' })
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ path: 'keptAdvice', message: expect.stringMatching(/[ぁ-ん]/) }])
  })

  test('never leaves for the public', async () => {
    const { doc } = await keep([advice])
    const { docs } = await cms.payload.find({
      collection: 'publications',
      where: { source: { equals: `measures/${doc?.id}` } },
      overrideAccess: true,
    })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).toContain('DX推進')
    expect(JSON.stringify(docs)).not.toContain('国の計画と同じ名のため')
  })
})
