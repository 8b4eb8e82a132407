import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentEvaluations } from './evaluation.ts'

const newer = buildPublicDocument('citizens', 'evaluation', {
  fiscalYear: 2026,
  corrections: [{ text: { ja: '312人は321人の誤りです。' }, reason: { ja: '転記の誤り' }, correctedOn: '2026-06-01' }],
})
const older = buildPublicDocument('citizens', 'evaluation', {
  fiscalYear: 2025,
  nextDirection: { ja: '保育園での出張相談に時間を移す。' },
})

describe('the evaluations of a measure', () => {
  const [latest, first] = presentEvaluations([newer, older], speak())
  it('set what was learnt beside what the year before had announced', () => {
    expect(latest?.announced).toEqual({
      year: expect.stringContaining('令和7年度'),
      words: { value: '保育園での出張相談に時間を移す。', locale: 'ja' },
    })
    expect(first?.announced).toBeUndefined()
  })
  it('show corrections below words that stay', () => {
    expect(latest?.learnt.value).toBe(newer.learnt.ja)
    expect(latest?.corrections[0]).toMatchObject({
      text: { value: '312人は321人の誤りです。' },
      on: expect.stringContaining('6月1日'),
    })
  })
})
