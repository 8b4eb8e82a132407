import { createFormToken } from '@aritai/publication'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toText } from '../../support/citizen.ts'
import { type Document, listedBy, savedBy } from '../../support/documents.ts'
import { eventually } from '../../support/eventually.ts'
import { fillMark, sendMark } from '../../support/mark.ts'
import { waitForCity } from '../../support/pages.ts'
import { countEnvelopes } from '../../support/replica.ts'
import { logIn, type Staff } from '../../support/staff.ts'
import { type System, startSystem } from '../../support/system.ts'
import { createUniqueWord } from '../../support/unique-word.ts'

const draft = 'identity-next'

describe('those who feel shut out by a draft of the identity', () => {
  let system: System
  let planner: Staff
  let moderator: Staff
  const getPage = async (path: string) => (await fetch(system.siteUrl + path)).text()
  const findMarks = async (word: string): Promise<Document[]> =>
    listedBy(await moderator.get(`/identity-marks?depth=0&where[words][contains]=${word}`))

  beforeAll(async () => {
    system = await startSystem({ city: true, env: { RATE_LIMIT_PER_MINUTE: '0' } })
    await waitForCity(system)
    planner = await logIn(system, 'planner')
    moderator = await logIn(system, 'moderator')
  })
  afterAll(() => system?.stop())

  it('are asked on the page of the draft, and told before anything is sent what it is for', async () => {
    for (const [path, words] of [
      ['/brand/inclusion/identity-next/', 'この案をどう直すかを考えるためだけに使います'],
      ['/en/brand/inclusion/identity-next/', 'serve one purpose'],
      ['/easy/brand/inclusion/identity-next/', 'もっと よく する ために 使います'],
    ] as const) {
      const page = await getPage(path)
      expect(page.indexOf(words)).toBeGreaterThan(0)
      expect(page.indexOf(words)).toBeLessThan(page.lastIndexOf('type="submit"'))
    }
    const { headers } = await fetch(`${system.siteUrl}/brand/inclusion/identity-next/`)
    expect(headers.get('cache-control')).toBe('no-store')
    expect((await fetch(`${system.siteUrl}/brand/inclusion/atlantis/`)).status).toBe(404)
  })

  it('read who felt so about the draft before, without anybody being pointed at', async () => {
    const page = toText(await getPage('/brand/'))
    expect(page).toContain('第1稿（2026年10月10日まで）')
    expect(page).toContain('印は48件です')
    expect(page).toContain('出会って、あしたをつくるまち')
    expect(page).toContain('非表示')
  })

  it('say so once, however often the button is pressed, and reach the CMS with a number for their words', async () => {
    const word = createUniqueWord()
    const form = await fillMark(system.siteUrl, draft, { feeling: 'shut-out', words: `入れません。${word}` })
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendMark(system.siteUrl, draft, form)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const [number] = new Set(answers.map((answer) => answer.number))
    await eventually(async () => (await findMarks(word)).length > 0, 'the CMS has the mark')
    await sendMark(system.siteUrl, draft, form)
    await eventually(async () => (await countEnvelopes(system)) === 0, 'the envelopes are gone')
    expect(await findMarks(word)).toMatchObject([{ feeling: 'shut-out', identityVersion: 2, number }])
  })

  it('are not counted in public while the dialogue goes on, and are when the next draft is published', async () => {
    const [identity] = listedBy(await planner.get(`/brand-identities?depth=0&where[slug][equals]=${draft}`))
    const word = createUniqueWord()
    const stale = await fillMark(system.siteUrl, draft, { feeling: 'shut-out', words: word })
    expect(toText(await getPage('/brand/'))).not.toContain('第2稿（')
    const change = {
      meaning: '三つめの下書きです。聞きに行った先の名前を、意味のはじめに置きました。',
      changeNote: 'だれも聞きに来ていないという印を受けて、意味を書き直しました。',
      _status: 'published',
    }
    savedBy(await planner.patch(`/brand-identities/${identity?.id}?depth=0&locale=ja`, change))
    const page = await eventually(async () => {
      const text = toText(await getPage('/brand/'))
      return text.includes('第2稿（') ? text : undefined
    }, 'the next draft is public')
    expect(page).toContain('だれも聞きに来ていないという印を受けて')
    expect(page).toContain('三つめの下書きです。')
    // Whoever still had the former draft before them is asked to read the new one first.
    const { status, page: again } = await sendMark(system.siteUrl, draft, stale)
    expect(status).toBe(422)
    expect(again).toContain('三つめの下書きです。')
    expect(again).toContain(word)
    const renewed = new URLSearchParams(stale)
    renewed.set('version', '3')
    renewed.set('formToken', createFormToken())
    expect((await sendMark(system.siteUrl, draft, renewed)).status).toBe(200)
  })

  it('have their words erased when they tell the number, and nothing of it was ever outside', async () => {
    const word = createUniqueWord()
    const form = await fillMark(system.siteUrl, draft, { feeling: 'distant', words: word })
    const { number } = await sendMark(system.siteUrl, draft, form)
    await eventually(async () => (await findMarks(word)).length > 0, 'the CMS has the mark')
    const [mark] = listedBy(await moderator.get(`/identity-marks?depth=0&where[number][equals]=${number}`))
    savedBy(await moderator.patch(`/identity-marks/${mark?.id}`, { eraseWords: true }))
    expect(await findMarks(word)).toEqual([])
    for (const path of ['/brand/', '/en/brand/', '/changes/', '/feed.xml'])
      expect((await getPage(path)).includes(word), path).toBe(false)
    const nothing = toText(await getPage('/search/?q=nobodywrotethis'))
    expect(toText(await getPage(`/search/?q=${word}`)).replaceAll(word, 'nobodywrotethis')).toBe(nothing)
  })
})
