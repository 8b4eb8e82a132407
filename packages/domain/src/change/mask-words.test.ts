import { expect, test } from 'vitest'
import { canMask, maskWords } from './mask-words.ts'

test('a name is taken out wherever it stands, and nothing else is', () => {
  expect(maskWords('山田花子さんと話した。山田さんも来た。山田花子さんの畑へ。', '山田花子')).toBe(
    '■■■さんと話した。山田さんも来た。■■■さんの畑へ。',
  )
  expect(maskWords('畑を見に行った。', '山田花子')).toBe('畑を見に行った。')
})

test('a name is found whichever width, case or spaces it was written with', () => {
  expect(maskWords('山田　花子さん', '山田花子')).toBe('■■■さん')
  expect(maskWords('山田\n花子さん', ' 山田 花子 ')).toBe('■■■さん')
  expect(maskWords('ﾔﾏﾀﾞさん、ｙａｍａｄａさん', 'ヤマダ')).toBe('■■■さん、ｙａｍａｄａさん')
  expect(maskWords('ｙａｍａｄａ Hanako', 'Yamada hanako')).toBe('■■■')
  expect(maskWords('㈱塩の里', '(株)塩の里')).toBe('■■■')
})

test('a name that repeats itself is taken out once for each time', () => {
  expect(maskWords('ああああ', 'ああ')).toBe('■■■■■■')
})

test('one character, or none, takes nothing out', () => {
  for (const words of ['', ' ', '山', ' 山 ']) {
    expect(canMask(words)).toBe(false)
    expect(maskWords('山の 山', words)).toBe('山の 山')
  }
  expect(canMask('山田')).toBe(true)
})
