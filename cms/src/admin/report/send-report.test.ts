import { afterEach, expect, test, vi } from 'vitest'
import { readErrors, sendReport } from './send-report.ts'

const report = { action: 'supper', state: 'done' as const, text: '三つ目がひらきました。', revision: 4 }
const answerWith = (status: number, body: unknown) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(body), { status })),
  )
afterEach(() => vi.unstubAllGlobals())

test('a report goes to its plan, as the person who is signed in', async () => {
  answerWith(200, { revision: 5 })
  expect(await sendReport('/api', 'plan-1', report)).toEqual({ done: true })
  expect(fetch).toHaveBeenCalledWith(
    '/api/action-plans/plan-1/report',
    expect.objectContaining({ method: 'POST', credentials: 'include', body: JSON.stringify(report) }),
  )
})

test('what is wrong is told at its field', async () => {
  const errors = [{ path: 'text', message: '起きたことを書いてください。' }]
  answerWith(400, { errors })
  expect(await sendReport('/api', 'plan-1', report)).toEqual({ done: false, isStale: false, errors })
})

test('a conflict says that somebody else saved first', async () => {
  answerWith(409, { errors: [{ name: 'APIError', message: 'ほかの人が先に保存しました。' }] })
  expect(await sendReport('/api', 'plan-1', report)).toMatchObject({
    isStale: true,
    errors: [{ path: undefined, message: 'ほかの人が先に保存しました。' }],
  })
})

test('a field that Payload refuses is told by its own words, not by the summary', () => {
  const errors = [{ message: 'invalid', data: { errors: [{ path: 'aim', message: '目指す状態を書いてください。' }] } }]
  expect(readErrors({ errors })).toEqual([{ path: 'aim', message: '目指す状態を書いてください。' }])
})

test('an answer that is none of ours is no reason to lose what was typed', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('<html>', { status: 502 })),
  )
  expect(await sendReport('/api', 'plan-1', report)).toEqual({ done: false, isStale: false, errors: [] })
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('network')))
  expect(await sendReport('/api', 'plan-1', report)).toBeUndefined()
})
