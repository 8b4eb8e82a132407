import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPicture } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { buildPush, buildPut, openTestReader, openTestStore } from '../testing/build-push.ts'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'
import { applyPush } from './apply-push.ts'
import { hideVoices, releaseVoices } from './hide-voices.ts'

const quotation = { type: 'voice' as const, voice: 'taken-back' }
const paragraph = { type: 'paragraph' as const, inlines: [{ text: '秋の一日。' }] }
const voice = buildPut('citizens', 'voice', {
  id: 'taken-back',
  text: { ja: 'canaryqzxj 取り下げる話' },
  measures: ['m1'],
  photo: buildPicture('99'),
})
const documents = [
  voice,
  buildPut('citizens', 'voice', { id: 'staying', measures: ['m1'] }),
  buildPut('citizens', 'response', { id: 'for-both', voices: ['taken-back', 'staying'] }),
  buildPut('citizens', 'response', { id: 'for-one', voices: ['taken-back'], text: { ja: 'canaryanswer' } }),
  buildPut('citizens', 'story', { id: 'story', voices: ['taken-back'], body: { ja: [paragraph, quotation] } }),
  buildPut('citizens', 'change', { id: 'change', subject: { kind: 'voice', id: 'taken-back' } }),
]

function openCity(file?: string) {
  const store = openTestStore('citizens', file)
  applyPush(store, buildPush('citizens', documents))
  return store
}

describe('a voice taken back', () => {
  it('is in no page, list, count, search or answer any more', () => {
    const store = openCity()
    hideVoices(store, ['taken-back'])
    const { reader } = openTestReader(store)
    expect(reader.get('voice', 'taken-back')).toBeUndefined()
    expect(reader.getBySlug('voice', 'taken-back')).toBeUndefined()
    expect(reader.list('voice').map(({ id }) => id)).toEqual(['staying'])
    expect(reader.count('voice', { where: [{ relation: 'measures', id: 'm1' }] })).toBe(1)
    expect(reader.search({ text: 'canary', kinds: ['voice', 'response'] }).total).toBe(0)
    expect(reader.list('response').map(({ id, voices }) => [id, voices])).toEqual([['for-both', ['staying']]])
    expect(reader.list('response', { where: [{ relation: 'voices', id: 'taken-back' }] })).toEqual([])
    expect(reader.get('story', 'story')).toMatchObject({ voices: [], body: { ja: [paragraph] } })
    expect(reader.count('change')).toBe(0)
  })

  it('drops the pages it was on, its photo, and those of what mentioned it', () => {
    const store = openCity()
    const { tags, lostFiles } = hideVoices(store, ['taken-back'])
    for (const tag of ['voice:taken-back', 'voice@measures=m1', 'response:for-both', 'story:story', 'change:*']) {
      expect(tags).toContain(`citizens/${tag}`)
    }
    expect(lostFiles).toEqual([`${'9901'.repeat(16)}.avif`, `${'9902'.repeat(16)}.jpeg`])
  })

  it('stays hidden after a restart and when a CMS that has not heard of it pushes it again', () => {
    const file = join(makeTemporaryFolder(), 'citizens.sqlite')
    const store = openCity(file)
    hideVoices(store, ['taken-back'])
    store.close()
    const again = openTestStore('citizens', file)
    const edited = buildPut('citizens', 'voice', { id: 'taken-back', text: { ja: 'canaryqzxj 直した話' } })
    applyPush(
      again,
      buildPush('citizens', [edited, buildPut('citizens', 'story', { id: 'late', voices: ['taken-back'] })]),
    )
    const { reader } = openTestReader(again)
    expect(reader.count('voice')).toBe(1)
    expect(reader.list('story', { where: [{ relation: 'voices', id: 'taken-back' }] })).toEqual([])
    expect(again.getHashes()['voice/taken-back']).toBe(edited.hash)
  })

  it('leaves no word of it in the file', () => {
    const file = join(makeTemporaryFolder(), 'citizens.sqlite')
    hideVoices(openCity(file), ['taken-back'])
    expect(readFileSync(file).includes('canaryqzxj')).toBe(false)
    expect(readFileSync(`${file}-wal`).includes('canaryqzxj')).toBe(false)
  })

  it('can be hidden before it is published here at all', () => {
    const store = openTestStore()
    hideVoices(store, ['taken-back'])
    applyPush(store, buildPush('citizens', documents))
    const { reader } = openTestReader(store)
    expect(reader.list('voice').map(({ id }) => id)).toEqual(['staying'])
    expect(reader.list('response').map(({ id }) => id)).toEqual(['for-both'])
  })

  it('is watched for no longer once the CMS has removed it', () => {
    const store = openCity()
    hideVoices(store, ['taken-back'])
    applyPush(store, buildPush('citizens', [], { remove: ['voice/taken-back', 'response/for-one'] }))
    releaseVoices(store, ['taken-back'])
    expect(store.withdrawn.size).toBe(0)
    expect(store.holdsVoice('taken-back')).toBe(false)
  })

  it('changes nothing when it is hidden twice', () => {
    const store = openCity()
    hideVoices(store, ['taken-back'])
    expect(hideVoices(store, ['taken-back']).tags.size).toBe(0)
  })
})
