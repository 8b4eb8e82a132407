import { describe, expect, it } from 'vitest'
import { presentExcerpt, presentWords } from './words.ts'

describe('words in the reader’s language', () => {
  it('say that they are Japanese where the English is missing', () => {
    expect(presentWords({ ja: '声' }, 'en')).toEqual({ value: '声', locale: 'ja' })
    expect(presentWords({ ja: '声', en: 'voice' }, 'en')).toEqual({ value: 'voice', locale: 'en' })
  })
  it('are cut after a whole sentence when one ends near the limit', () => {
    expect(presentExcerpt({ ja: '朝の坂道が好きです。息子と歩きます。' }, 'ja', 13).value).toBe('朝の坂道が好きです。')
  })
  it('are cut with an ellipsis otherwise, and never inside a character', () => {
    expect(presentExcerpt({ ja: '𠮷野家の角を曲がった先' }, 'ja', 4).value).toBe('𠮷野家の…')
  })
  it('stay whole when short', () => {
    expect(presentExcerpt({ ja: '短い' }, 'ja').value).toBe('短い')
  })
})
