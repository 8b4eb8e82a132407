import { describe, expect, it } from 'vitest'
import { findPassage } from './passage.ts'

const measure = {
  id: 'a-1-3',
  name: { ja: '雪の日も歩ける', en: 'Walking in snow' },
  challenges: [{ text: { ja: '坂道の除雪が間に合わない。朝の通学路が凍る。', en: 'Slopes are cleared too late.' } }],
}
const read = (passage: ReturnType<typeof findPassage>) =>
  passage?.parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

describe('the passage shown with a search result', () => {
  it('is where the words stand, and marks them', () => {
    expect(read(findPassage(measure, '除雪', 'ja', '雪の日も歩ける'))).toBe(
      '坂道の[除雪]が間に合わない。朝の通学路が凍る。',
    )
  })
  it('marks every word, and finds them in whatever width and kana they are written', () => {
    const page = { lead: { ja: 'ワイナリーでＡＩを試す' } }
    expect(read(findPassage(page, 'ai わいなりー', 'ja', ''))).toBe('[ワイナリー]で[ＡＩ]を試す')
  })
  it('is in the reader’s language before any other', () => {
    expect(findPassage(measure, 'slopes', 'ja', '')?.locale).toBe('en')
    expect(read(findPassage({ a: { ja: '声 voice', en: 'a voice' } }, 'voice', 'en', ''))).toBe('a [voice]')
  })
  it('is cut on both sides of a long text', () => {
    const text = `${'前'.repeat(60)}声${'後'.repeat(90)}`
    expect(read(findPassage({ text: { ja: text } }, '声', 'ja', ''))).toBe(`…${'前'.repeat(30)}[声]${'後'.repeat(69)}…`)
  })
  it('is found in the middle of edited text, even where the type changes within a word', () => {
    const body = { ja: [{ type: 'paragraph', inlines: [{ text: '図書', strong: true }, { text: '館へ行く' }] }] }
    expect(read(findPassage({ body }, '書館', 'ja', ''))).toBe('図[書館]へ行く')
  })
  it('is missing where only the title holds the word', () => {
    expect(findPassage(measure, '歩ける', 'ja', '雪の日も歩ける')).toBeUndefined()
  })
})
