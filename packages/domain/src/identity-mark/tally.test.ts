import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generations } from '../perspective/vocabulary.ts'
import { buildMarks } from './build-identity-mark.ts'
import { getPublicMarkTally, type ShownCounts } from './public-tally.ts'
import { type CountedMark, countMarks, getMarkTally } from './tally.ts'
import { type IdentityFeeling, identityFeelings } from './vocabulary.ts'

const areas = ['daimon', 'hirooka', 'narakawa']

describe('the tally of marks', () => {
  const tally = getMarkTally(
    [
      ...buildMarks(4, 'mine', { area: 'daimon', generation: '40s' }),
      ...buildMarks(2, 'shut-out', { area: 'narakawa', generation: '70s' }),
      ...buildMarks(1, 'shut-out'),
      ...buildMarks(1, 'distant', { area: 'atlantis', generation: null }),
    ],
    areas,
  )
  it('counts feelings for the city, each generation and each area', () => {
    expect(tally.total).toEqual({ mine: 4, distant: 1, 'shut-out': 3 })
    expect(tally.byArea.find(({ area }) => area === 'narakawa')?.counts['shut-out']).toBe(2)
    expect(tally.byGeneration.find(({ generation }) => generation === '70s')?.counts['shut-out']).toBe(2)
  })
  it('keeps those who did not say where they are from apart, and unknown places with them', () => {
    expect(tally.byArea.find(({ area }) => area === null)?.counts).toEqual({ mine: 0, distant: 1, 'shut-out': 1 })
  })
  it('shows silence: an area without a mark is a row of zeros', () => {
    expect(tally.byArea.find(({ area }) => area === 'hirooka')?.counts).toEqual({ mine: 0, distant: 0, 'shut-out': 0 })
  })
})

describe('the tally that the public sees', () => {
  it('says how many of the city felt shut out, however few they are', () => {
    expect(getPublicMarkTally(getMarkTally(buildMarks(1, 'shut-out', { area: 'narakawa' }), areas)).total).toEqual({
      mine: 0,
      distant: 0,
      'shut-out': 1,
    })
  })
  it('does not say where the only two are from who feel shut out', () => {
    const marks = [...buildMarks(20, 'mine', { area: 'daimon' }), ...buildMarks(2, 'shut-out', { area: 'narakawa' })]
    const shown = getPublicMarkTally(getMarkTally(marks, areas))
    expect(shown.total['shut-out']).toBe(2)
    expect(shown.byArea?.map(({ counts }) => counts['shut-out'])).toEqual([null, null, null, null])
  })
  it('is the same wherever the only one or two are from who feel so', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(counts, counts, fc.nat(2), fc.nat(2), (mine, distant, one, other) => {
        const rest = areas.flatMap((area, index) => [
          ...buildMarks(mine[index] ?? 0, 'mine', { area }),
          ...buildMarks(distant[index] ?? 0, 'distant', { area }),
        ])
        const showFrom = (place: number) =>
          getPublicMarkTally(
            getMarkTally([...rest, ...buildMarks(2, 'shut-out', { area: areas[place] ?? null })], areas),
          )
        expect(showFrom(one).byArea).toEqual(showFrom(other).byArea)
      }),
    )
  })
  it('shows groups of three, and hides two people of a district together with others that cover them', () => {
    const marks = [
      ...buildMarks(9, 'mine', { area: 'daimon' }),
      ...buildMarks(6, 'mine', { area: 'narakawa' }),
      ...buildMarks(2, 'shut-out', { area: 'narakawa' }),
      ...buildMarks(5, 'shut-out', { area: 'hirooka' }),
    ]
    const shown = getPublicMarkTally(getMarkTally(marks, areas)).byArea
    const countsOf = (wanted: string) => shown?.find(({ area }) => area === wanted)?.counts
    expect(countsOf('narakawa')?.['shut-out']).toBeNull()
    expect(shown?.filter(({ counts }) => counts['shut-out'] === null).length).toBeGreaterThan(1)
    expect(countsOf('daimon')?.distant).toBe(0)
  })
})

describe('whatever people mark', () => {
  const mark = fc.record<CountedMark>({
    feeling: fc.constantFrom(...identityFeelings),
    generation: fc.constantFrom(...generations.slice(0, 4), null),
    area: fc.constantFrom(...areas, null),
  })
  const someMarks = fc.array(mark, { maxLength: 60 })
  const tablesOf = (marks: CountedMark[]) => {
    const exact = getMarkTally(marks, areas)
    const shown = getPublicMarkTally(exact)
    return [
      { exact: exact.byArea.map(({ counts }) => counts), shown: shown.byArea?.map(({ counts }) => counts) },
      { exact: exact.byGeneration.map(({ counts }) => counts), shown: shown.byGeneration?.map(({ counts }) => counts) },
    ]
  }

  it('no group of one or two is shown', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        for (const { shown = [] } of tablesOf(marks))
          for (const counts of shown)
            for (const feeling of identityFeelings) expect([1, 2]).not.toContain(counts[feeling])
      }),
    )
  })
  it('no hidden group follows from the totals of the city: somebody else could have marked in its place', () => {
    const hiddenIn = (rows: readonly ShownCounts[], feeling: IdentityFeeling) =>
      rows.flatMap((counts, row) => (counts[feeling] === null ? [row] : []))
    fc.assert(
      fc.property(someMarks, (marks) => {
        for (const { exact, shown = [] } of tablesOf(marks))
          for (const feeling of identityFeelings) {
            const hidden = hiddenIn(shown, feeling)
            // Rows have no totals, so a hidden count follows from its column alone: when it is the only one there.
            expect(hidden).not.toHaveLength(1)
            const sum = hidden.reduce((total, row) => total + (exact[row]?.[feeling] ?? 0), 0)
            if (hidden.length > 0) expect(sum).toBeGreaterThan(0)
          }
      }),
      { numRuns: 400 },
    )
  })
  it('one more mark never lowers a count, and is counted once in every table', () => {
    fc.assert(
      fc.property(someMarks, mark, (marks, another) => {
        const [before, after] = [getMarkTally(marks, areas), getMarkTally([...marks, another], areas)]
        for (const feeling of identityFeelings)
          expect(after.total[feeling] - before.total[feeling]).toBe(feeling === another.feeling ? 1 : 0)
        for (const name of ['byArea', 'byGeneration'] as const) {
          const grown = after[name].map(({ counts }, row) => {
            const was = before[name][row]?.counts
            return was ? countMarks(counts) - countMarks(was) : Number.NaN
          })
          expect(grown.filter((more) => more === 1)).toHaveLength(1)
          expect(grown.filter((more) => more === 0)).toHaveLength(grown.length - 1)
        }
      }),
    )
  })
})
