import { describe, expect, it } from 'vitest'
import { buildIdentityMark } from './build-identity-mark.ts'
import { checkIdentityMark, type IdentityMarkInput, type MarkedIdentity, markWordsLimit } from './identity-mark.ts'

const draft: MarkedIdentity = { state: 'in-dialogue', version: 1 }
const check = (fields: Partial<IdentityMarkInput>, identity = draft) =>
  checkIdentityMark(buildIdentityMark(fields), identity).map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  )

describe('a mark on a draft identity', () => {
  it('needs no words', () => {
    expect(check({})).toEqual([])
    expect(check({ words: null })).toEqual([])
    expect(check({ words: '　\n ' })).toEqual([])
  })
  it('says how somebody stands to the draft', () => {
    expect(check({ feeling: null })).toEqual(['block feeling: identity-mark.feeling-missing'])
  })
  it('may have a page of words and not a book', () => {
    expect(check({ words: 'あ'.repeat(markWordsLimit) })).toEqual([])
    expect(check({ words: 'あ'.repeat(markWordsLimit + 1) })).toEqual(['block words: identity-mark.words-too-long'])
    expect(check({ words: '𠮷'.repeat(markWordsLimit) })).toEqual([])
  })
  it('belongs to the wording that was read: when it has changed meanwhile, the new one is read first', () => {
    expect(check({ version: 1 }, { state: 'in-dialogue', version: 2 })).toEqual([
      'block version: identity-mark.wording-changed',
    ])
  })
  it('is not taken for words that are adopted, past or not published yet', () => {
    for (const identity of [
      { state: 'adopted', version: 1 },
      { state: 'past', version: 1 },
      { state: 'in-dialogue', version: null },
    ] as const)
      expect(check({}, identity)).toEqual(['block version: identity-mark.closed'])
  })
  it('is pointed to a telephone number in it, and goes all the same', () => {
    expect(check({ words: '0263-52-0280に電話をください' })).toEqual(['advise words: personal-information.found'])
  })
})
