import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureText, wrapText } from './wrap-text.ts'

describe('lines of text in a drawing', () => {
  it('break Japanese at the width', () => {
    expect(wrapText('夕方の預かりを広げる', 5)).toEqual(['夕方の預か', 'りを広げる'])
  })
  it('never begin with a full stop or a small kana', () => {
    expect(wrapText('親が笑う。子も', 4)).toEqual(['親が笑う。', '子も'])
  })
  it('never end with an opening bracket', () => {
    expect(wrapText('みんなの「声」', 5)).toEqual(['みんなの', '「声」'])
  })
  it('keep English words whole', () => {
    expect(wrapText('evening care grows', 7)).toEqual(['evening care', 'grows'])
  })
  it('lose no letter, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const letters = (value: string) => value.replace(/\s/g, '')
        expect(letters(wrapText(text, width).join(''))).toBe(letters(text))
      }),
    )
  })
  it('count Latin letters as about half a Japanese one', () => {
    expect(measureText('ab')).toBeCloseTo(1.12)
  })
})
