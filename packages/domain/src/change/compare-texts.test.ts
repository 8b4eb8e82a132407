import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts, hasChanges, joinAfter, joinBefore, type Segment } from './compare-texts.ts'
import { splitSentences } from './split-sentences.ts'

/** Segments as one line: 〔-went-〕 〔+came+〕, ~moved~, and (reworded). */
const tell = (segments: readonly Segment[]): string =>
  segments
    .map((segment) => {
      if (segment.kind === 'changed') return `(${tell(segment.marks)})`
      if (segment.kind === 'kept') return segment.text
      const sign = segment.kind === 'added' ? '+' : '-'
      return segment.moved ? `〔${sign}~${segment.text}~〕` : `〔${sign}${segment.text}〕`
    })
    .join('')

describe('two versions of a text', () => {
  it('that are the same show no change', () => {
    const segments = compareTexts('家庭を訪ねる。\n相談がふえた。', '家庭を訪ねる。\n相談がふえた。')
    expect(hasChanges(segments)).toBe(false)
  })
  it('that differ in width and spacing alone show no change, and are kept as each was written', () => {
    const segments = compareTexts('１２か所。 週３回！', '12か所。\n週3回!')
    expect(hasChanges(segments)).toBe(false)
    expect(joinBefore(segments)).toBe('１２か所。 週３回！')
    expect(joinAfter(segments)).toBe('12か所。\n週3回!')
  })
  it('tell which sentences came and which went', () => {
    expect(tell(compareTexts('窓口で待つ。電話で受ける。', '電話で受ける。商店街にも出る。'))).toBe(
      '〔-窓口で待つ。〕電話で受ける。〔+商店街にも出る。〕',
    )
  })
  it('tell a reworded sentence as one, with the words that changed in it', () => {
    expect(tell(compareTexts('一時預かりを3か所で行う。', '一時預かりを5か所で行う。'))).toBe(
      '(一時預かりを〔-3〕〔+5〕か所で行う。)',
    )
  })
  it('tell a name that was a means and became a state as a replacement', () => {
    expect(tell(compareTexts('子育て支援体制の整備', '地域で子育てを支えている'))).toBe(
      '〔-子育て支援体制の整備〕〔+地域で子育てを支えている〕',
    )
  })
  it('tell a moved sentence where it left and where it came to', () => {
    expect(
      tell(
        compareTexts('対話をします。数字を見ます。予算を決めます。', '数字を見ます。予算を決めます。対話をします。'),
      ),
    ).toBe('〔-~対話をします。~〕数字を見ます。予算を決めます。〔+~対話をします。~〕')
  })
  it('see the items of a list one by one', () => {
    const before = '・訪問する\n・相談を受ける\n・記録する'
    const after = '・訪問する\n・記録する\n・集まる場をつくる'
    expect(tell(compareTexts(before, after))).toBe(
      '・訪問する\n〔-・相談を受ける\n〕・記録する\n〔+・集まる場をつくる〕',
    )
  })
  it('do not scatter marks around a particle that happened to stay', () => {
    const [segment] = compareTexts(
      '週に一度は駅前の広場で話を聞いている。',
      '週に一度は商店街の空き店舗で話を聞いている。',
    )
    const kept = segment?.kind === 'changed' ? segment.marks.filter(({ kind }) => kind === 'kept') : []
    expect(kept.map(({ text }) => text)).toEqual(['週に一度は', 'で話を聞いている。'])
  })
  it('compare nothing with something', () => {
    expect(tell(compareTexts('', '新しい。'))).toBe('〔+新しい。〕')
    expect(compareTexts('', '')).toEqual([])
  })
})

const sentence = fc
  .array(fc.constantFrom('保育', 'の', '場', 'を', '駅', '12', '１２', 'ができる', '𠮷', 'voices '), { maxLength: 8 })
  .map((words) => words.join(''))
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom('。', '！', '\n', '。\n・', '「', '」', '. ', '')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''))

describe('whatever the two texts are', () => {
  it('what stayed and what went give the text before, what stayed and what came the text after', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = compareTexts(before, after)
        expect(joinBefore(segments)).toBe(before)
        expect(joinAfter(segments)).toBe(after)
      }),
    )
  })
  it('a text is no change of itself, and its sentences joined are the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (same) => {
        expect(hasChanges(compareTexts(same, same))).toBe(false)
        expect(splitSentences(same).join('')).toBe(same)
      }),
    )
  })
  it('every moved sentence left one place and came to one other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const moved = compareTexts(before, after).filter((piece) => 'moved' in piece && piece.moved)
        expect(moved.filter(({ kind }) => kind === 'added')).toHaveLength(moved.length / 2)
      }),
    )
  })
})

describe('texts of 100 kB', () => {
  const long = (make: (index: number) => string) => {
    let all = ''
    for (let index = 0; all.length < 34_000; index += 1) all += make(index)
    return all
  }
  it.each([
    ['rewritten throughout', long((n) => `${n}番目の家庭を訪ねた。`), long((n) => `${n}番目の職場で聞いてみた。`)],
    ['of one endless sentence', long((n) => `訪ねて${n % 7}、`), long((n) => `聞いて${n % 5}、`)],
    ['of the shortest sentences', long((n) => `${'あいう'[n % 3]}。`), long((n) => `${'うえあ'[n % 3]}。`)],
    ['of brackets that never close', '「'.repeat(34_000), '『'.repeat(34_000)],
    ['turned around', long((n) => `${n}。`), long((n) => `${9999 - n}。`)],
  ])('%s are compared in a moment', (_, before, after) => {
    const start = performance.now()
    const segments = compareTexts(before, after)
    expect(performance.now() - start).toBeLessThan(4000)
    expect(joinBefore(segments)).toBe(before)
    expect(joinAfter(segments)).toBe(after)
  })
})
