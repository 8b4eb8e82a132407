import { describe, expect, it } from 'vitest'
import { checkVoiceEdits, type EditedWords } from './edits.ts'

const told: EditedWords = {
  originalText: '朝、山田さんの畑で子どもたちの声が聞こえるとうれしい。',
  originalLocale: 'ja',
  text: '朝、近所の畑で子どもたちの声が聞こえるとうれしい。',
  locale: 'ja',
}
const codes = (voice: EditedWords) => checkVoiceEdits(voice).map(({ code, path }) => [code, path])

describe('the words to publish', () => {
  it('are other words only with a mark that says how they were changed', () => {
    expect(codes(told)).toEqual([['voice.edits-unmarked', 'edits']])
    expect(codes({ ...told, edits: [] })).toEqual([['voice.edits-unmarked', 'edits']])
    expect(codes({ ...told, edits: ['anonymised'] })).toEqual([])
    expect(codes({ ...told, edits: ['translated'] })).toEqual([['voice.edits-unmarked', 'edits']])
    expect(codes({ ...told, text: '別の話です。' })).toEqual([['voice.edits-unmarked', 'edits']])
  })
  it('need no mark as they were told, whatever became of spaces, width and punctuation', () => {
    expect(codes({ ...told, text: told.originalText ?? '' })).toEqual([])
    expect(codes({ ...told, text: '朝、山田さんの畑で　子どもたちの声が\n聞こえると、うれしい！' })).toEqual([])
    expect(codes({ ...told, originalText: '１０人', text: '10人' })).toEqual([])
  })
  it('in Japanese are a translation where the voice was told in another language', () => {
    const english: EditedWords = { ...told, originalText: 'I like the mornings here.', originalLocale: 'en' }
    expect(codes(english)).toEqual([['voice.translation-unmarked', 'edits']])
    expect(codes({ ...english, edits: ['shortened'] })).toEqual([['voice.translation-unmarked', 'edits']])
    expect(codes({ ...english, edits: ['translated'] })).toEqual([])
    expect(codes({ ...english, locale: 'en', text: 'I like mornings.' })).toEqual([['voice.edits-unmarked', 'edits']])
  })
  it('of a voice told in やさしい日本語 are Japanese, and of one told in Portuguese on the Japanese form a translation', () => {
    const easy: EditedWords = { ...told, originalLocale: 'ja-easy' }
    expect(codes({ ...easy, text: told.originalText })).toEqual([])
    expect(codes({ ...easy, edits: ['shortened'] })).toEqual([])
    const portuguese: EditedWords = {
      ...told,
      originalText: 'Moro aqui há dezessete anos.',
      text: '17年住んでいます。',
    }
    expect(codes(portuguese)).toEqual([['voice.translation-unmarked', 'edits']])
    expect(codes({ ...portuguese, edits: ['translated'] })).toEqual([])
  })
  it('in a language that adds to the told one need no mark of their own', () => {
    expect(codes({ ...told, locale: 'en', text: 'Voices in the morning.' })).toEqual([])
  })
  it('are not asked about while there are none', () => {
    expect(codes({ ...told, text: null })).toEqual([])
    expect(codes({ ...told, originalText: null })).toEqual([])
  })
})
