import { describe, expect, it } from 'vitest'
import { createPageStore, type PageAnswer } from './page-store.ts'
import type { Rendered } from './rendered.ts'

const html = (text: string, more: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(text),
  ...more,
})
const page = (url: string) => ({ url, isSearch: url.includes('q=') })
const textOf = (answer: PageAnswer) => ('page' in answer ? answer.page : answer.rendered).body.toString()
const isKept = (answer: PageAnswer) => 'page' in answer

describe('the page store', () => {
  it('renders a page once and answers from memory until something it has read changes', async () => {
    const store = createPageStore({ maxBytes: 1e6 })
    let rendered = 0
    const ask = () =>
      store.answer(page('/voices/'), async (log) => {
        log.note('citizens/voice:*')
        return html(`rendered ${++rendered} times`)
      })
    await ask()
    expect(textOf(await ask())).toBe('rendered 1 times')
    store.drop(['citizens/measure:*'])
    expect(textOf(await ask())).toBe('rendered 1 times')
    store.drop(['citizens/voice:*'])
    expect(textOf(await ask())).toBe('rendered 2 times')
  })

  it('renders a page once for everybody who asks at the same moment', async () => {
    const store = createPageStore({ maxBytes: 1e6 })
    let rendered = 0
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        store.answer(page('/'), async () => {
          await new Promise((resolve) => setTimeout(resolve, 5))
          return html(`${++rendered}`)
        }),
      ),
    )
    expect(rendered).toBe(1)
    expect(new Set(answers.map(textOf))).toEqual(new Set(['1']))
  })

  it('never keeps a page that read a voice which was withdrawn while it was being rendered', async () => {
    const store = createPageStore({ maxBytes: 1e6 })
    let finish = () => {}
    const slow = store.answer(page('/voices/1/'), async (log) => {
      log.note('citizens/voice:1')
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      return html('the withdrawn words')
    })
    await Promise.resolve()
    store.drop(['citizens/voice:1'])
    const later = await store.answer(page('/voices/1/'), async () => html('', { status: 404 }))
    expect(textOf(later)).toBe('')
    finish()
    expect(isKept(await slow)).toBe(false)
    expect(store.size).toBe(0)
  })

  it.each([
    ['«not found»', { status: 404 }],
    ['an error', { status: 500 }],
    ['a redirect', { status: 301 }],
    ['a form with a token of its own', { headers: { 'content-type': 'text/html', 'cache-control': 'no-store' } }],
    ['an answer that sets a cookie', { headers: { 'content-type': 'text/html', 'set-cookie': ['a=1'] } }],
    ['an unknown type', { headers: { 'content-type': 'application/octet-stream' } }],
  ])('never keeps %s', async (_what, more) => {
    const store = createPageStore({ maxBytes: 1e6 })
    expect(isKept(await store.answer(page('/'), async () => html('x', more)))).toBe(false)
    expect(store.size).toBe(0)
  })

  it('keeps nothing of a rendering that failed', async () => {
    const store = createPageStore({ maxBytes: 1e6 })
    const failing = store.answer(page('/'), () => Promise.reject(new Error('a broken component')))
    await expect(failing).rejects.toThrow('a broken component')
    expect(textOf(await store.answer(page('/'), async () => html('mended')))).toBe('mended')
  })

  it('stays within its memory and lets go of what was not asked for longest', async () => {
    const store = createPageStore({ maxBytes: 100_000 })
    const ask = (url: string) => store.answer(page(url), async () => html('x'.repeat(20_000)))
    for (const url of ['/1', '/2', '/3', '/1', '/4']) await ask(url)
    expect(store.bytes).toBeLessThanOrEqual(100_000)
    const again = (url: string) => store.answer(page(url), async () => html('again'))
    expect(textOf(await again('/1'))).not.toBe('again')
    expect(textOf(await again('/2'))).toBe('again')
  })

  it('does not let a flood of searches push out the pages', async () => {
    const store = createPageStore({ maxBytes: 100_000 })
    await store.answer(page('/'), async () => html('the first page'))
    for (let index = 0; index < 100; index++) {
      await store.answer(page(`/voices/?q=${index}`), async () => html('x'.repeat(5000)))
    }
    expect(textOf(await store.answer(page('/'), async () => html('rendered again')))).toBe('the first page')
  })

  it('renders anew when a day begins in Japan, because pages say what is due', async () => {
    let moment = new Date('2026-11-22T14:30:00Z')
    const store = createPageStore({ maxBytes: 1e6, now: () => moment })
    await store.answer(page('/'), async () => html('Sunday'))
    moment = new Date('2026-11-22T14:59:00Z')
    expect(textOf(await store.answer(page('/'), async () => html('Monday')))).toBe('Sunday')
    moment = new Date('2026-11-22T15:01:00Z')
    expect(textOf(await store.answer(page('/'), async () => html('Monday')))).toBe('Monday')
  })
})
