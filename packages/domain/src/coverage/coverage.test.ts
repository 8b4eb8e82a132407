import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generations } from '../perspective/vocabulary.ts'
import { getCoverage, getMissingVoices, isCounted } from './coverage.ts'
import { getRepresentation } from './representation.ts'

const population = [
  { area: 'hirooka', generation: '30s', count: 300 },
  { area: 'hirooka', generation: '80-over', count: 100 },
  { area: 'narakawa', generation: '30s', count: 20 },
  { area: 'narakawa', generation: '80-over', count: 80 },
] as const
const voices = (count: number, area: string, generation: '30s' | '80-over' | '18-29') =>
  Array.from({ length: count }, () => ({ area, generation }))

describe('the coverage of voices', () => {
  it('holds the voices of each area and generation against the number of people there', () => {
    const { rows } = getCoverage([...voices(8, 'hirooka', '30s'), ...voices(2, 'narakawa', '80-over')], population)
    expect(rows).toMatchObject([
      { area: 'hirooka', generation: '30s', population: 300, count: 8, expected: 6, rate: 8 / 6 },
      { area: 'hirooka', generation: '80-over', population: 100, count: 0, expected: 2, rate: 0 },
      { area: 'narakawa', generation: '30s', population: 20, count: 0, expected: 0.4, rate: 0 },
      { area: 'narakawa', generation: '80-over', population: 80, count: 2, expected: 1.6, rate: 1.25 },
    ])
  })
  it('does the same for whole areas and whole generations', () => {
    const coverage = getCoverage([...voices(8, 'hirooka', '30s'), ...voices(2, 'narakawa', '80-over')], population)
    expect(coverage.areaTotals.map(({ count, expected }) => [count, expected])).toEqual([
      [8, 8],
      [2, 2],
    ])
    const old = coverage.generationTotals.find(({ generation }) => generation === '80-over')
    expect(old).toMatchObject({ count: 2, population: 180 })
    expect(old?.expected).toBeCloseTo(3.6)
  })
  it('expects as many voices in all as there were', () => {
    const { rows, placed } = getCoverage(voices(37, 'hirooka', '30s'), population)
    expect(rows.reduce((sum, row) => sum + row.expected, 0)).toBeCloseTo(placed)
  })
  it('counts voices without area or generation, or from elsewhere, apart', () => {
    const elsewhere = [
      { area: 'hirooka' },
      { generation: '30s' as const },
      { area: 'tokyo', generation: '30s' as const },
    ]
    expect(getCoverage([...elsewhere, ...voices(1, 'hirooka', '30s')], population)).toMatchObject({
      placed: 1,
      unplaced: 3,
    })
  })
  it('shows voices of a generation that nobody counted, without judging them', () => {
    const { rows } = getCoverage(voices(1, 'narakawa', '18-29'), population)
    const row = rows.find(({ generation }) => generation === '18-29')
    expect(row).toMatchObject({ count: 1, expected: 0, rate: null, interval: null, hearing: 'unknown' })
  })
  it('is empty, not broken, without population', () => {
    expect(getCoverage(voices(3, 'hirooka', '30s'), [])).toMatchObject({ rows: [], placed: 0, unplaced: 3 })
  })
})

describe('the voices that count', () => {
  it('are those that came, read or not, published or kept', () => {
    expect((['received', 'in-review', 'published', 'kept'] as const).every(isCounted)).toBe(true)
    expect(isCounted('returned')).toBe(false)
    expect(isCounted('withdrawn')).toBe(false)
  })
})

describe('missing voices', () => {
  it('are those surely heard less than their number asks for, most missed first', () => {
    const missing = getMissingVoices(getCoverage(voices(60, 'hirooka', '30s'), population))
    expect(missing.map(({ area, generation }) => `${area} ${generation}`)).toEqual([
      'hirooka 80-over',
      'narakawa 80-over',
    ])
  })
  it('are nobody as long as the numbers are small: two expected and none heard is no proof', () => {
    const { rows } = getCoverage(voices(10, 'hirooka', '30s'), population)
    expect(rows.find(({ generation }) => generation === '80-over')).toMatchObject({ expected: 2, hearing: 'unsure' })
    expect(getMissingVoices({ rows })).toEqual([])
  })
})

describe('a group that is called in proportion', () => {
  const hearingOf = (count: number, placed: number, share: number) =>
    getRepresentation(count, placed, share * 1000, 1000).hearing
  it('is not one with 15 of 200 voices where 25 would be expected: it may well be missing', () => {
    expect(hearingOf(15, 200, 0.125)).toBe('unsure')
    expect(hearingOf(30, 200, 0.125)).toBe('unsure')
  })
  it('has numbers that leave neither too few nor too many possible', () => {
    expect(hearingOf(25, 200, 0.125)).toBe('unsure')
    expect(hearingOf(250, 2000, 0.125)).toBe('fair')
  })
  it('has its whole interval between four fifths and five quarters of what is expected, and only such a group', () => {
    const table = fc.record({
      placed: fc.integer({ min: 1, max: 4000 }),
      part: fc.nat(100),
      share: fc.integer({ min: 1, max: 99 }),
    })
    fc.assert(
      fc.property(table, ({ placed, part, share }) => {
        const count = Math.round((placed * part) / 100)
        const { interval, hearing } = getRepresentation(count, placed, share, 100)
        const lies = interval !== null && interval.low >= 0.8 && interval.high <= 1.25
        expect(hearing === 'fair').toBe(lies)
      }),
    )
  })
})

describe('withdrawing a voice', () => {
  const areas = ['hirooka', 'narakawa', 'kita-ono'] as const
  const people = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 24, maxLength: 24 })
  const told = fc.array(fc.record({ area: fc.constantFrom(...areas), generation: fc.constantFrom(...generations) }), {
    minLength: 1,
    maxLength: 200,
  })
  it('never raises the coverage of its cell, its area or its generation, nor the number of voices', () => {
    fc.assert(
      fc.property(people, told, fc.nat(), (counts, all, pick) => {
        const population = areas.flatMap((area, row) =>
          generations.map((generation, column) => ({ area, generation, count: counts[row * 8 + column] ?? 1 })),
        )
        const gone = all[pick % all.length]
        const before = getCoverage(all, population)
        const after = getCoverage(all.toSpliced(pick % all.length, 1), population)
        expect(after.placed).toBe(before.placed - 1)
        const groups = (['rows', 'areaTotals', 'generationTotals'] as const).map((part) =>
          [before, after].map((coverage) =>
            coverage[part].find(
              (row) =>
                (!('area' in row) || row.area === gone?.area) &&
                (!('generation' in row) || row.generation === gone?.generation),
            ),
          ),
        )
        for (const [was, is] of groups) {
          expect(is?.count).toBe((was?.count ?? 0) - 1)
          expect(is?.rate ?? 0).toBeLessThanOrEqual((was?.rate ?? 0) + 1e-9)
          // Nor does the judgement: both ends of the interval fall.
          expect(is?.interval?.high ?? 0).toBeLessThanOrEqual((was?.interval?.high ?? 0) + 1e-6)
          expect(is?.interval?.low ?? 0).toBeLessThanOrEqual((was?.interval?.low ?? 0) + 1e-6)
        }
      }),
      { numRuns: 200 },
    )
  })
})
