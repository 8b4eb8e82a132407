import { describe, expect, it } from 'vitest'
import { localizedText, pickLanguage } from './localized.ts'
import { getJapanese, hasWords } from './wording.ts'

describe('pickLanguage', () => {
  const text = { ja: '声', en: 'Voice' }

  it('gives the language asked for and says so', () => {
    expect(pickLanguage(text, 'en')).toEqual({ value: 'Voice', locale: 'en' })
  })
  it('falls back to Japanese and tells the reader which language was found', () => {
    expect(pickLanguage(text, 'ja-easy')).toEqual({ value: '声', locale: 'ja' })
  })
  it('works for lists as well as for words', () => {
    expect(pickLanguage({ ja: [1, 2], en: undefined }, 'en')).toEqual({ value: [1, 2], locale: 'ja' })
  })
})

describe('localizedText', () => {
  it('refuses a text without Japanese, an empty language, or a language nobody reads', () => {
    expect(localizedText.safeParse({ en: 'Voice' }).success).toBe(false)
    expect(localizedText.safeParse({ ja: '声', en: '' }).success).toBe(false)
    expect(localizedText.safeParse({ ja: '声', fr: 'Voix' }).success).toBe(false)
  })
})

describe('words that a rule receives', () => {
  it('are read from a form field and from a text in several languages alike', () => {
    expect(getJapanese(' 声 ')).toBe('声')
    expect(getJapanese({ ja: '声' })).toBe('声')
  })
  it('are missing when there is nothing but space, or no Japanese yet', () => {
    for (const text of [undefined, null, '', ' \u3000\n', {}, { ja: null }]) expect(hasWords(text)).toBe(false)
  })
})
