import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildPush, buildPut, openTestReader, openTestStore } from '../testing/build-push.ts'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'
import { applyPush } from './apply-push.ts'

const voice = (id: string, text: string) => buildPut('citizens', 'voice', { id, text: { ja: text } })

describe('a push to a replica', () => {
  it('brings documents that can be read at once and are named in the manifest', () => {
    const store = openTestStore()
    const put = voice('voice-1', '朝市の話')
    applyPush(store, buildPush('citizens', [put]))
    expect(openTestReader(store).reader.get('voice', 'voice-1')?.text.ja).toBe('朝市の話')
    expect(store.getHashes()).toEqual({ 'voice/voice-1': put.hash })
  })

  it('changes nothing when it is replayed', () => {
    const store = openTestStore()
    const push = buildPush('citizens', [voice('voice-1', '朝市の話')], { recipient: 'age1example' })
    applyPush(store, push)
    expect(applyPush(store, push).tags.size).toBe(0)
    expect(store.getMeta('revision')).toBe('1')
  })

  it('names the pages to drop by the old links and by the new ones', () => {
    const store = openTestStore()
    applyPush(store, buildPush('citizens', [buildPut('citizens', 'voice', { id: 'v', measures: ['old'] })]))
    const { tags } = applyPush(
      store,
      buildPush('citizens', [buildPut('citizens', 'voice', { id: 'v', measures: ['new'] })]),
    )
    for (const tag of ['voice:v', 'voice:*', 'voice@measures=old', 'voice@measures=new']) {
      expect(tags).toContain(`citizens/${tag}`)
    }
  })

  it('removes documents, and their words from the file itself', () => {
    const file = join(makeTemporaryFolder(), 'citizens.sqlite')
    const store = openTestStore('citizens', file)
    applyPush(store, buildPush('citizens', [voice('voice-1', 'canaryqzxj 국 消える話'), voice('voice-2', '残る話')]))
    applyPush(store, buildPush('citizens', [], { remove: ['voice/voice-1', 'voice/never-there'] }))
    expect(Object.keys(store.getHashes())).toEqual(['voice/voice-2'])
    expect(openTestReader(store).reader.search({ text: 'canaryqzxj', kinds: ['voice'] }).total).toBe(0)
    for (const suffix of ['', '-wal']) {
      const bytes = readFileSync(file + suffix)
      expect(bytes.includes('canaryqzxj')).toBe(false)
      // The search index stores this character whole: no other term begins with its first byte.
      expect(bytes.includes('국')).toBe(false)
    }
  })

  it('tells which files no document shows any more', () => {
    const store = openTestStore()
    const story = buildPut('citizens', 'story', { id: 's' })
    const twin = buildPut('citizens', 'story', { id: 'twin' })
    applyPush(store, buildPush('citizens', [story, twin]))
    expect(applyPush(store, buildPush('citizens', [], { remove: ['story/s'] })).lostFiles).toEqual([])
    const { lostFiles } = applyPush(store, buildPush('citizens', [], { remove: ['story/twin'] }))
    expect(lostFiles).toHaveLength(2)
    expect(lostFiles.some((name) => store.isFileShown(name))).toBe(false)
  })
})

describe('a push is refused as a whole', () => {
  const good = voice('voice-1', '朝市の話')
  const extra = { ...good, body: { ...(good.body as object), originalText: 'canary-original' } }
  it.each([
    [
      'a kind the channel does not have',
      buildPush('citizens', [good, { ...good, kind: 'voice-contact' }]),
      'unknown-kind',
    ],
    ['a field too many', buildPush('citizens', [good, extra]), 'invalid-document'],
    ['a body that is not what its hash says', buildPush('citizens', [{ ...good, hash: 'a'.repeat(64) }]), 'wrong-hash'],
    ['another id in the body', buildPush('citizens', [{ ...good, id: 'voice-9' }]), 'invalid-document'],
    ['another channel', buildPush('showcase', []), 'wrong-channel'],
    ['something that is no push', { channel: 'citizens', put: 'all' }, 'malformed'],
    ['a public key that is none', buildPush('citizens', [good], { recipient: 'ssh-rsa' }), 'malformed'],
  ])('for %s', (_reason, push, code) => {
    const store = openTestStore()
    expect(() => applyPush(store, push)).toThrow(expect.objectContaining({ code }))
    expect(store.getHashes()).toEqual({})
  })

  it('with a message that names the field and never what it holds', () => {
    expect(() => applyPush(openTestStore(), buildPush('citizens', [extra]))).toThrow(
      'voice/voice-1: document unrecognized_keys (originalText)',
    )
  })
})

describe('a replica of the showcase', () => {
  it('cannot be given a measure', () => {
    const store = openTestStore('showcase')
    const push = buildPush('showcase', [buildPut('citizens', 'measure')])
    expect(() => applyPush(store, push)).toThrow(expect.objectContaining({ code: 'unknown-kind' }))
  })
})

describe('a store written by another version of the site', () => {
  it('is rebuilt from its documents at the next start, those apart that are no longer valid', () => {
    const file = join(makeTemporaryFolder(), 'citizens.sqlite')
    const before = openTestStore('citizens', file)
    applyPush(before, buildPush('citizens', [voice('voice-1', '朝市の話'), voice('voice-2', '別の話')]))
    before.database.exec(`UPDATE documents SET body = '{"id":"voice-2"}' WHERE id = 'voice-2'`)
    before.database.exec(`UPDATE meta SET value = 'older' WHERE name = 'fingerprint'`)
    before.close()
    const after = openTestStore('citizens', file)
    expect(Object.keys(after.getHashes())).toEqual(['voice/voice-1'])
    expect(openTestReader(after).reader.search({ text: '朝市', kinds: ['voice'] }).total).toBe(1)
  })
})
