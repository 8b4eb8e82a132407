import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentEnded } from './ended.ts'

const plan = buildPublicDocument('citizens', 'plan')
const [term] = plan.terms

describe('a measure that ended', () => {
  const ended = { lastFiscalYear: term?.endsInFiscalYear ?? 0, reason: { ja: '別の方法に時間を移すため。' } }
  it('says with which term and why', () => {
    const view = presentEnded({ ended }, plan, speak())
    expect(view?.when).toContain(term?.name.ja)
    expect(view?.reason).toEqual({ value: '別の方法に時間を移すため。', locale: 'ja' })
  })
  it('says the year where no term is known for it', () => {
    expect(presentEnded({ ended }, { terms: [] }, speak())?.when).toContain('年度')
  })
  it('is none while it is in the plan', () => {
    expect(presentEnded({}, plan, speak())).toBeUndefined()
  })
})
