import { describe, expect, it } from 'vitest'
import { checkAdoption, checkBrandIdentity, checkCriteria, findAdoptedIdentity } from './brand-identity.ts'
import { buildBrandIdentity } from './build-brand-identity.ts'

const codes = (issues: ReturnType<typeof checkCriteria>) => issues.map(({ path, code }) => `${path}: ${code}`)

describe('the criteria of an identity', () => {
  it('are questions that anybody can hold a proposal against', () => {
    expect(codes(checkCriteria(buildBrandIdentity().criteria))).toEqual([])
    expect(codes(checkCriteria([{ key: 'a', question: '知の交流' }]))).toEqual([
      'criteria.0.question: brand-identity.criterion-not-a-question',
    ])
  })
  it('are there, with words, each with a key of its own', () => {
    expect(codes(checkCriteria([]))).toEqual(['criteria: brand-identity.criteria-missing'])
    expect(
      codes(
        checkCriteria([
          { key: 'a', question: '出会うか' },
          { key: 'a', question: '' },
        ]),
      ),
    ).toEqual([
      'criteria.1.key: brand-identity.criterion-duplicate',
      'criteria.1.question: brand-identity.criterion-question-missing',
    ])
  })
})

describe('an identity', () => {
  it('in dialogue has no day of adoption yet', () => {
    expect(checkBrandIdentity(buildBrandIdentity({ state: 'in-dialogue', adoptedOn: null }))).toEqual([])
    expect(codes(checkBrandIdentity(buildBrandIdentity({ adoptedOn: null })))).toEqual([
      'adoptedOn: brand-identity.adopted-on-missing',
    ])
  })
  it('of the past keeps its days and what changed, even if it never had criteria', () => {
    expect(codes(checkBrandIdentity(buildBrandIdentity({ state: 'past', criteria: [] })))).toEqual([
      'endedOn: brand-identity.ended-on-missing',
      'whatChanged: brand-identity.what-changed-missing',
    ])
  })
})

describe('all identities of a city', () => {
  it('have exactly one that is adopted', () => {
    const [past, adopted, draft] = (['past', 'adopted', 'in-dialogue'] as const).map((state) => ({ state }))
    if (!past || !adopted || !draft) throw new Error('unreachable')
    expect(checkAdoption([past, adopted, draft])).toEqual([])
    expect(findAdoptedIdentity([past, adopted])).toBe(adopted)
    expect(codes(checkAdoption([past, draft]))).toEqual(['state: brand-identity.adopted-missing'])
    expect(checkAdoption([adopted, adopted])).toMatchObject([
      { code: 'brand-identity.adopted-twice', context: { count: 2 } },
    ])
  })
})
