import { describe, expect, it } from 'vitest'
import { writeTextDifference } from '../markup.ts'
import { type FieldDifference, layoutDifference } from './layout-difference.ts'

const label = { ja: '施策の名前', en: 'Name' }
const draw = (field: Partial<FieldDifference>, locale: 'ja' | 'en' = 'ja') =>
  writeTextDifference({ locale, fields: [{ label, ...field }] })

describe('the picture of a change', () => {
  it('marks what came and what went, and says so to those who cannot see the marks', () => {
    const html = draw({ before: { ja: '3か所で預かる。' }, after: { ja: '5か所で預かる。' } })
    expect(html).toContain('<dt>施策の名前</dt>')
    expect(html).toMatch(/<del[^>]*><span[^>]*>（消えた言葉：<\/span>3<span[^>]*>）<\/span><\/del>/)
    expect(html).toMatch(/<ins[^>]*><span[^>]*>（加わった言葉：<\/span>5<span[^>]*>）<\/span><\/ins>か所で預かる。/)
  })
  it('shows the reader’s language where it changed there, and otherwise names the language it is in', () => {
    const field = { before: { ja: '前。', en: 'Before.' }, after: { ja: '後。', en: 'After.' } }
    expect(draw(field, 'en')).not.toContain('lang=')
    expect(draw({ after: { ja: '後。' } }, 'en')).toContain('<dd lang="ja">')
  })
  it('leaves out sentences that stayed and stand far from the change', () => {
    const long = Array.from({ length: 6 }, (_, index) => `${index}番目の文。`).join('')
    const { parts } = layoutDifference({ label, before: { ja: long }, after: { ja: `${long}新しい文。` } }, 'ja')
    expect(parts.map((part) => (part.kind === 'gap' ? part.count : part.kind))).toEqual([5, 'kept', 'added'])
  })
  it('repeats nothing that is withheld', () => {
    expect(draw({ withheld: true })).toContain('個人がわかるおそれ')
  })
  it('escapes what it shows', () => {
    expect(draw({ after: { ja: '<script>alert(1)</script>' } })).not.toContain('<script>')
  })
})
