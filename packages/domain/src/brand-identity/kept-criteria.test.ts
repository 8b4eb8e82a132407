import { describe, expect, it } from 'vitest'
import { checkKeptCriteria } from './kept-criteria.ts'

const asked = [
  { key: 'meeting', question: { ja: '人が出会うきっかけを増やすか。' } },
  { key: 'future', question: { ja: '将来の選択肢を広げるか。' } },
]
const codes = (next: Parameters<typeof checkKeptCriteria>[1]) =>
  checkKeptCriteria(asked, next).map(({ code, path }) => `${code} ${path}`)

describe('the questions of an adopted identity', () => {
  it('may change their order and get company', () => {
    expect(codes([...asked].reverse())).toEqual([])
    expect(codes([{ key: 'care', question: 'だれかを締め出さないか。' }, ...asked])).toEqual([])
  })
  it('are not reworded: decisions answered the words of then', () => {
    const reworded = [asked[0] ?? {}, { key: 'future', question: '市の負担を減らすか。' }]
    expect(codes(reworded)).toEqual(['brand-identity.criterion-reworded criteria.1.question'])
    expect(codes([{ key: 'meeting', question: '人が出会うきっかけを増やすか。 ' }, asked[1] ?? {}])).toEqual([])
  })
  it('are not taken away, nor given another key', () => {
    expect(codes([{ ...asked[0], key: 'encounter' }, asked[1] ?? {}])).toEqual([
      'brand-identity.criterion-gone criteria',
    ])
    expect(codes(null)).toHaveLength(2)
  })
})
