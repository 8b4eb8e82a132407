import { describe, expect, it } from 'vitest'
import { checkFrozenEvaluation, type FrozenEvaluation, findAddition } from './frozen.ts'

const published: FrozenEvaluation = {
  measure: 'm-1',
  fiscalYear: 2025,
  progress: 'behind',
  learnt: '訪問を断る家庭ほど\n相談を必要としていた',
  judgement: 'continue',
  judgementReason: '不安を感じる親の割合が下がり始めた',
  nextDirection: '保育園での出張相談に時間を移す',
  sample: false,
  corrections: [{ text: '回答数は312ではなく321です。', reason: '集計の誤り', correctedOn: '2026-06-01' }],
}
const codes = (next: FrozenEvaluation) =>
  checkFrozenEvaluation(published, { ...published, ...next }).map(({ code, path }) => `${code} ${path}`)

describe('a published evaluation', () => {
  it('stays as it was said, in each of its fields', () => {
    const changes: FrozenEvaluation = {
      measure: 'm-2',
      fiscalYear: 2026,
      progress: 'on-track',
      learnt: 'とてもうまくいった',
      judgement: 'stop',
      judgementReason: '',
      nextDirection: null,
      sample: true,
    }
    for (const [field, value] of Object.entries(changes))
      expect(codes({ [field]: value })).toEqual([`evaluation.frozen ${field}`])
  })
  it('is not changed by the line ends of a browser', () => {
    expect(codes({ learnt: '訪問を断る家庭ほど\r\n相談を必要としていた' })).toEqual([])
  })
  it('may be translated where a language is still empty', () => {
    expect(checkFrozenEvaluation({ ...published, learnt: '' }, published)).toEqual([])
  })
  it('is put right by a correction with its reason, beside the words that were wrong', () => {
    const { corrections } = published
    const add = (text: string, reason: string) => codes({ corrections: [...(corrections ?? []), { text, reason }] })
    expect(add('年度は令和7年度です。', '書き間違い')).toEqual([])
    expect(add('', '')).toEqual([
      'evaluation.correction-text-missing corrections.1.text',
      'evaluation.correction-reason-missing corrections.1.reason',
    ])
  })
  it('keeps its corrections as well', () => {
    expect(codes({ corrections: [] })).toEqual(['evaluation.correction-changed corrections'])
    expect(codes({ corrections: [{ text: '別の訂正', reason: '集計の誤り', correctedOn: '2026-06-01' }] })).toEqual([
      'evaluation.correction-changed corrections.0.text',
    ])
  })
})

describe('what a save adds to a published evaluation', () => {
  const { corrections } = published
  it('is a correction, a translation, or nothing', () => {
    const more = [...(corrections ?? []), { text: '年度は令和7年度です。', reason: '書き間違い' }]
    expect(findAddition(published, { ...published, corrections: more })).toBe('correction')
    expect(findAddition({ ...published, learnt: '' }, published)).toBe('translation')
    const untold = { ...published, corrections: [{ text: '', reason: '' }] }
    expect(findAddition(untold, { ...untold, corrections: [{ text: 'Not 312 but 321.', reason: '' }] })).toBe(
      'translation',
    )
    expect(findAddition(published, published)).toBeUndefined()
    expect(findAddition({ ...published, learnt: '' }, { ...published, learnt: '' })).toBeUndefined()
  })
})
