import { describe, expect, it } from 'vitest'
import { buildPush, buildPut, openTestReader, openTestStore } from '../testing/build-push.ts'
import { applyPush } from './apply-push.ts'

function openCity() {
  const store = openTestStore()
  const voices = [
    { id: 'older', publishedOn: '2026-09-01', area: 'hirooka', generation: '30s', measures: ['m1'] },
    { id: 'newer', publishedOn: '2026-10-05', area: 'hirooka', generation: '70s', measures: ['m1', 'm2'] },
    { id: 'other', publishedOn: '2026-10-01', area: 'narakawa', generation: '30s', measures: ['m2'] },
  ] as const
  const texts = { older: '図書館の帰り道', newer: 'ブドウ畑の朝', other: '漆の町で暮らす' }
  const put = voices.map((voice) =>
    buildPut('citizens', 'voice', {
      ...voice,
      measures: [...voice.measures],
      text: { ja: texts[voice.id], en: `Voice ${voice.id}` },
    }),
  )
  applyPush(store, buildPush('citizens', put))
  return store
}
const idsOf = (documents: { id: string }[]) => documents.map(({ id }) => id)

describe('reading a replica', () => {
  it('lists voices with the newest first, and turned round', () => {
    const { reader } = openTestReader(openCity())
    expect(idsOf(reader.list('voice'))).toEqual(['newer', 'other', 'older'])
    expect(idsOf(reader.list('voice', { order: 'reversed', limit: 1 }))).toEqual(['older'])
    expect(idsOf(reader.list('voice', { limit: 1, offset: 1 }))).toEqual(['other'])
  })

  it('lists codes in the order people count: 1-2 before 1-10', () => {
    const store = openTestStore()
    const measures = ['1-10', '1-2'].map((code) => buildPut('citizens', 'measure', { id: `m${code}`, code, order: 1 }))
    applyPush(store, buildPush('citizens', measures))
    expect(idsOf(openTestReader(store).reader.list('measure'))).toEqual(['m1-2', 'm1-10'])
  })

  it('filters by several conditions, each with one or several targets', () => {
    const { reader } = openTestReader(openCity())
    const where = [
      { relation: 'generation', id: '30s' },
      { relation: 'measures', id: ['m1', 'm2'] },
    ] as const
    expect(idsOf(reader.list('voice', { where }))).toEqual(['other', 'older'])
    expect(reader.count('voice', { where: [{ relation: 'area', id: 'hirooka' }] })).toBe(2)
    expect(reader.count('voice', { where: [{ relation: 'area', id: [] }] })).toBe(0)
  })

  it('finds by slug, and nothing where there is nothing', () => {
    const { reader } = openTestReader(openCity())
    expect(reader.getBySlug('voice', 'newer')?.id).toBe('newer')
    expect(reader.getBySlug('voice', 'nobody')).toBeUndefined()
    expect(reader.get('story', 'newer')).toBeUndefined()
  })

  it('is ready when the settings of the site have come', () => {
    const store = openCity()
    expect(openTestReader(store).reader.isReady()).toBe(false)
    applyPush(store, buildPush('citizens', [buildPut('citizens', 'site')], { recipient: 'age1example' }))
    expect(openTestReader(store).reader.isReady()).toBe(true)
    expect(openTestReader(store).reader.getRecipient()).toBe('age1example')
  })
})

describe('searching a replica', () => {
  it.each([
    ['part of a compound', '書館', ['older']],
    ['katakana for hiragana', 'ぶどう', ['newer']],
    ['half-width kana', 'ﾌﾞﾄﾞｳ畑', ['newer']],
    ['a single character', '漆', ['other']],
    ['the English text', 'VOICE newer', ['newer']],
    ['several words, all of which must occur', '図書館 朝', []],
    ['a phrase that reaches over the end of a sentence', '道夕', []],
  ])('finds %s', (_what, text, ids) => {
    expect(idsOf(openTestReader(openCity()).reader.search({ text, kinds: ['voice'] }).hits)).toEqual(ids)
  })

  it('counts all hits and gives a page of them, filtered', () => {
    const { reader } = openTestReader(openCity())
    const where = [{ relation: 'measures', id: 'm1' }] as const
    const found = reader.search({ text: 'voice', kinds: ['voice', 'story'], where, limit: 1 })
    expect(found.total).toBe(2)
    expect(found.hits).toHaveLength(1)
    expect(found.hits[0]?.kind).toBe('voice')
  })
})

describe('the reading log', () => {
  it('notes single documents, lists by their condition, and whole kinds', () => {
    const { reader, log } = openTestReader(openCity())
    reader.get('measure', 'm1')
    reader.list('voice', { where: [{ relation: 'measures', id: 'm1' }] })
    reader.count('story')
    reader.getBySlug('voice', 'newer')
    expect([...log.tags]).toEqual([
      'citizens/measure:m1',
      'citizens/voice@measures=m1',
      'citizens/story:*',
      'citizens/voice:newer',
    ])
  })

  it('always notes a tag that the change of what was read will carry', () => {
    const store = openCity()
    const { reader, log } = openTestReader(store)
    reader.search({ text: '朝', kinds: ['voice'] })
    const { tags } = applyPush(store, buildPush('citizens', [], { remove: ['voice/newer'] }))
    expect([...log.tags].some((tag) => tags.has(tag))).toBe(true)
  })
})
