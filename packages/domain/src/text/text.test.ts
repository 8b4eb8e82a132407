import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, countCharacters, normalizeText } from './text.ts'

describe('normalizeText', () => {
  it.each([
    ['ＡＢＣ１２３ｶﾞｷﾞ', 'ABC123ガギ'],
    ['未来共育 ～次世代～', '未来共育 〜次世代〜'],
    ['未来共育　〜次世代〜', '未来共育 〜次世代〜'],
    ['  一\t 二　　三  ', '一 二 三'],
    ['一 \r\n\r\n\r\n\r\n 二\u2028三\r四', '一\n\n二\n三\n四'],
    ['塩\u200b尻\u202e市\u0000\ufeff', '塩尻市'],
    ['か\u3099', 'が'],
  ])('reads %j as %j', (written, read) => {
    expect(normalizeText(written)).toBe(read)
  })

  it('changes nothing the second time, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeText(text)
        expect(normalizeText(once)).toBe(once)
      }),
    )
  })
})

describe('cleanText', () => {
  it('keeps the teller’s own characters', () => {
    expect(cleanText('ありがとう！　①号車で…👨‍👩‍👧')).toBe('ありがとう！　①号車で…👨‍👩‍👧')
  })
  it('takes out what could hide or turn around words', () => {
    expect(cleanText('user\u202egnp.exe\u0007\r\n\r\n\r\n\r\nおわり \n')).toBe('usergnp.exe\n\nおわり')
  })
})

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['声', 1],
    ['𠮷野', 2],
    ['か\u3099', 1],
    ['👨‍👩‍👧🇯🇵', 2],
  ])('counts %j as a person would', (text, count) => {
    expect(countCharacters(text)).toBe(count)
  })
})
