import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch, toMatchQuery, toSearchGrams } from './search-grams.ts'

describe('searching Japanese by pairs of characters', () => {
  it('writes all pairs of a run, and a gap where a phrase ends', () => {
    expect(toSearchGrams('図書館。本')).toEqual({ grams: '図書 書館', characters: '図 書 館 本' })
    expect(toSearchGrams('図書館、書店').grams).toBe('図書 書館 · 書店')
  })

  it('takes full-width, half-width, katakana, hiragana and capitals for the same', () => {
    expect(foldForSearch('ＥＮＰＡＲＫ')).toBe(foldForSearch('enpark'))
    expect(foldForSearch('ﾌﾞﾄﾞｳ')).toBe(foldForSearch('ぶどう'))
  })

  it('asks for every word, and for a single character too', () => {
    expect(toMatchQuery('図書館　本')).toBe('grams : "図書 書館" AND characters : "本"')
  })

  it('has nothing to ask for when only marks were typed', () => {
    expect(toMatchQuery(' 、。"*() ')).toBeUndefined()
  })

  it('never lets typed text become part of the query language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const query = toMatchQuery(typed) ?? ''
        expect(query.replaceAll(/(?:grams|characters) : "[\p{L}\p{N}\p{M} ]+"|(?: AND )/gu, '')).toBe('')
      }),
    )
  })
})
