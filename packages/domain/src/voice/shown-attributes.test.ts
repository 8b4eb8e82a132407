import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generations, perspectives } from '../perspective/vocabulary.ts'
import { estimateGroupSize, fewestPeople, getShownAttributes, type PlacePeople } from './shown-attributes.ts'

const evenly = (each: number): PlacePeople => ({
  total: each * generations.length,
  byGeneration: generations.map((generation) => ({ generation, count: each })),
})
const people = new Map([
  ['hirooka', evenly(1800)],
  ['narakawa', evenly(110)],
  ['hamlet', evenly(11)],
  ['school-narakawa', { total: 1960, byGeneration: [] }],
  ['tiny', { total: 60, byGeneration: [] }],
])

describe('what is told beside a voice about who speaks', () => {
  it('is all of it where many people fit it', () => {
    const voice = { area: 'hirooka', generation: '30s', perspective: 'resident' } as const
    expect(getShownAttributes(voice, people)).toEqual(voice)
  })
  it('never says that the one shopkeeper of 30 in a valley spoke', () => {
    const voice = { area: 'narakawa', generation: '30s', perspective: 'business' } as const
    expect(getShownAttributes(voice, people)).toEqual({ area: 'narakawa', generation: '30s', perspective: undefined })
  })
  it('is the area alone where few of the generation live', () => {
    const voice = { area: 'tiny', generation: '80-over', perspective: 'resident' } as const
    expect(
      getShownAttributes({ ...voice, area: 'hamlet-of-ninety' }, new Map([['hamlet-of-ninety', evenly(20)]])),
    ).toEqual({
      area: 'hamlet-of-ninety',
    })
  })
  it('is nothing of the place where a whole hamlet has fewer people', () => {
    expect(getShownAttributes({ area: 'hamlet', generation: '30s' }, people)).toEqual({})
  })
  it('leaves the school district out where it cuts a small piece from a district', () => {
    const voice = { area: 'narakawa', schoolDistrict: 'school-narakawa', generation: '30s' } as const
    expect(getShownAttributes(voice, people)).toEqual({ area: 'narakawa', generation: '30s' })
  })
  it('leaves a school district out that nobody has counted, and judges the rest by the area', () => {
    const voice = { area: 'hirooka', schoolDistrict: 'uncounted', generation: '30s', perspective: 'resident' } as const
    expect(getShownAttributes(voice, people)).toEqual({ area: 'hirooka', generation: '30s' })
  })
  it('takes a part of the total for a generation that nobody counted', () => {
    expect(estimateGroupSize({ schoolDistrict: 'school-narakawa', generation: '30s' }, people)).toBe(122.5)
  })
  it('is one attribute where nobody has counted the people of the place', () => {
    const voice = { area: 'nowhere', generation: '30s', perspective: 'student' } as const
    expect(getShownAttributes(voice, people)).toEqual({ area: 'nowhere' })
    expect(getShownAttributes({ area: 'nowhere' }, people)).toEqual({ area: 'nowhere' })
  })
  it('needs no place to be told with generation and perspective: the whole city fits it', () => {
    const voice = { generation: '80-over', perspective: 'former-resident' } as const
    expect(getShownAttributes(voice, people)).toEqual(voice)
  })
})

describe('attributes shown together', () => {
  const attributes = fc.record(
    {
      area: fc.constantFrom('hirooka', 'narakawa', 'hamlet', 'tiny'),
      schoolDistrict: fc.constantFrom('school-narakawa', 'tiny'),
      generation: fc.constantFrom(...generations),
      perspective: fc.constantFrom(...perspectives),
    },
    { requiredKeys: [] },
  )
  it('never point to fewer people than the limit', () => {
    fc.assert(
      fc.property(attributes, (voice) => {
        expect(estimateGroupSize(getShownAttributes(voice, people), people)).toBeGreaterThanOrEqual(fewestPeople)
      }),
    )
  })
  it('are a part of what the teller said, and never something else', () => {
    fc.assert(
      fc.property(attributes, (voice) => {
        const shown = Object.entries(getShownAttributes(voice, people)).filter(([, value]) => value !== undefined)
        expect(voice).toMatchObject(Object.fromEntries(shown))
      }),
    )
  })
})
