import { describe, expect, it } from 'vitest'
import { endsVersion, type IdentityWording } from './wording-version.ts'

const draft: IdentityWording = {
  state: 'in-dialogue',
  statement: { ja: '知の交流と創造' },
  meaning: '手が覚えていることも知です。',
  criteria: [{ key: 'a', question: '出会うか' }],
}

describe('a version of a draft', () => {
  it('goes on while its Japanese words stay, whatever language and form they come in', () => {
    expect(
      endsVersion(draft, { ...draft, statement: '知の交流と創造', criteria: [{ question: { ja: '出会うか' } }] }),
    ).toBe(false)
  })
  it('ends when a sentence or a question changes', () => {
    expect(endsVersion(draft, { ...draft, meaning: '土地が教えたことも知です。' })).toBe(true)
    expect(endsVersion(draft, { ...draft, criteria: [] })).toBe(true)
  })
  it('ends with the dialogue, even if no word changed', () => {
    expect(endsVersion(draft, { ...draft, state: 'adopted' })).toBe(true)
  })
  it('is none of words that hold already', () => {
    expect(endsVersion({ ...draft, state: 'adopted' }, { ...draft, state: 'past', meaning: '別の意味' })).toBe(false)
  })
})
