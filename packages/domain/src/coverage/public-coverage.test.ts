import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generations } from '../perspective/vocabulary.ts'
import { getShownAttributes, type PlacePeople } from '../voice/shown-attributes.ts'
import { getCoverage } from './coverage.ts'
import { getPlaceCoverage } from './place-coverage.ts'
import { getPublicCoverage, getPublicPlaces, type PublicCoverage } from './public-coverage.ts'

const voices = (count: number, area: string, generation: '30s' | '80-over') =>
  Array.from({ length: count }, () => ({ area, generation }))
const peopleOf = (each: number) =>
  (['hirooka', 'narakawa'] as const).flatMap((area) =>
    (['30s', '80-over'] as const).map((generation) => ({ area, generation, count: each })),
  )
const population = peopleOf(1000)
const countsOf = ({ rows }: PublicCoverage) =>
  rows.filter(({ generation }) => generation === '30s' || generation === '80-over').map(({ count }) => count)

describe('the coverage that the public sees', () => {
  it('is the whole one where no group is small', () => {
    const told = [...voices(12, 'hirooka', '30s'), ...voices(7, 'narakawa', '80-over')]
    const shown = getPublicCoverage(getCoverage(told, population), 5)
    expect(countsOf(shown)).toEqual([12, 0, 0, 7])
    expect(shown.areaTotals).toMatchObject([
      { area: 'hirooka', count: 12, expected: 9.5 },
      { area: 'narakawa', count: 7, expected: 9.5 },
    ])
    expect(shown.total).toBe(19)
  })
  it('hides a single teller, the comparison included, and what would give the count away', () => {
    const told = [
      ...voices(1, 'hirooka', '30s'),
      ...voices(9, 'hirooka', '80-over'),
      ...voices(8, 'narakawa', '30s'),
      ...voices(7, 'narakawa', '80-over'),
    ]
    const shown = getPublicCoverage(getCoverage(told, population), 5)
    expect(countsOf(shown)).toEqual([null, null, null, null])
    expect(shown.rows.filter(({ count, hearing }) => count === null && hearing !== null)).toEqual([])
    expect(shown.areaTotals.map(({ count }) => count)).toEqual([10, 15])
    expect(shown.generationTotals.find(({ generation }) => generation === '30s')?.count).toBe(9)
  })
  it('hides a group of few people even where nobody of them spoke: their voices do not say so', () => {
    const shown = getPublicCoverage(getCoverage(voices(12, 'hirooka', '30s'), peopleOf(60)), 3)
    expect(countsOf(shown)).toEqual([null, null, null, null])
  })
  it('hides cells of generations that nobody counted where they cover a hidden one', () => {
    const alone = [{ area: 'hirooka', generation: '30s', count: 1000 }] as const
    const { rows } = getPublicCoverage(getCoverage(voices(2, 'hirooka', '30s'), alone), 3)
    expect(rows).toHaveLength(generations.length)
    expect(rows.filter(({ count }) => count === null).length).toBeGreaterThan(1)
  })
})

describe('the voices that the public reads beside the table', () => {
  const people = new Map<string, PlacePeople>(
    Object.entries({ hirooka: 900, narakawa: 40 }).map(([area, each]) => [
      area,
      { total: each * 8, byGeneration: generations.map((generation) => ({ generation, count: each })) },
    ]),
  )
  const counted = [...people].flatMap(([area, { byGeneration }]) => byGeneration.map((row) => ({ area, ...row })))
  const told = fc.array(
    fc.record({ area: fc.constantFrom('hirooka', 'narakawa'), generation: fc.constantFrom(...generations) }),
    { maxLength: 60 },
  )

  it('do not give a group of few people away: whoever spoke of it, table and voices are the same', () => {
    // As somebody would who knows all voices but one: does the page tell which generation of the valley that one was?
    fc.assert(
      fc.property(told, fc.constantFrom(...generations), fc.constantFrom(...generations), (others, one, another) => {
        const publish = (generation: (typeof generations)[number]) => {
          const shown = [...others, { area: 'narakawa', generation }].map((voice) => getShownAttributes(voice, people))
          return { shown, table: getPublicCoverage(getCoverage(shown, counted), 3) }
        }
        expect(publish(one)).toEqual(publish(another))
      }),
    )
  })
})

describe('the school districts that the public sees', () => {
  const places = [
    { place: 'school-hirooka', population: 9000 },
    { place: 'school-ryo-ono', population: null },
  ]
  it('hide a small count, and have no total from which it would follow', () => {
    const told = [...Array.from({ length: 7 }, () => 'school-hirooka'), 'school-ryo-ono']
    expect(getPublicPlaces(getPlaceCoverage(told, places), 3)).toEqual([
      { place: 'school-hirooka', population: 9000, count: 7, hearing: 'unsure' },
      { place: 'school-ryo-ono', population: 0, count: null, hearing: null },
    ])
  })
})
