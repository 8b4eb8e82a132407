import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Generation, generations } from '../perspective/vocabulary.ts'
import { type BreakdownRow, checkBreakdown } from './breakdown.ts'
import { buildIndicator } from './build-indicator.ts'
import { getPublicBreakdowns, getPublishable, smallestGroup } from './publishable.ts'

const indicator = buildIndicator({ values: [{ fiscalYear: 2025, value: 55, sampleSize: 1000 }] })
const of = (area: string | null, generation: Generation | null, value: number, sampleSize: number): BreakdownRow => ({
  fiscalYear: 2025,
  area,
  generation,
  value,
  sampleSize,
})
const codes = (rows: BreakdownRow[], record = indicator) =>
  checkBreakdown(record, rows).map(({ severity, path, code }) => `${severity} ${path}: ${code}`)

describe('values by area and generation', () => {
  it('are shown beside the value of everybody, each with its number of answers', () => {
    const rows = [of('hirooka', null, 58, 600), of('narakawa', null, 41, 400)]
    expect(codes(rows)).toEqual([])
    expect(getPublicBreakdowns(indicator, rows)).toEqual([
      {
        fiscalYear: 2025,
        division: 'area',
        groups: [
          { area: 'hirooka', shown: { value: 58, sampleSize: 600 } },
          { area: 'narakawa', shown: { value: 41, sampleSize: 400 } },
        ],
      },
    ])
  })
  it('hide a small group, and another one so that it cannot be computed', () => {
    const rows = [of('hirooka', null, 58, 700), of('seba', null, 50, 293), of('narakawa', null, 14, 7)]
    const [shown] = getPublicBreakdowns(indicator, rows)
    expect(shown?.groups.map(({ area, shown }) => [area, shown?.value])).toEqual([
      ['hirooka', 58],
      ['seba', undefined],
      ['narakawa', undefined],
    ])
    expect(JSON.stringify(shown)).not.toContain('14')
  })
  it('may be known for the baseline too', () => {
    const rows = [{ ...of(null, '30s', 44, 1204), fiscalYear: 2023 }]
    expect(getPublicBreakdowns(indicator, rows)).toHaveLength(1)
  })
  it('are not shown where the value of everybody is not', () => {
    const rows = [{ ...of(null, '30s', 44, 100), fiscalYear: 2024 }]
    expect(codes(rows)).toEqual(['advise breakdown: indicator.breakdown-without-value'])
    expect(getPublicBreakdowns(indicator, rows)).toEqual([])
    expect(getPublicBreakdowns({ ...indicator, source: '' }, [of(null, '30s', 44, 100)])).toEqual([])
  })
  it('need a place and an own number of answers', () => {
    expect(codes([of(null, null, 50, 100), { ...of('seba', null, 50, 1), sampleSize: null }])).toEqual([
      'block breakdown.0.generation: indicator.breakdown-place-missing',
      'advise breakdown.1.sampleSize: indicator.sample-size-missing',
    ])
  })
  it('are not published with a group twice, or with more answers than the whole', () => {
    expect(codes([of('seba', null, 50, 100), of('seba', null, 51, 90)])).toEqual([
      'block breakdown.1: indicator.breakdown-duplicate',
    ])
    const mixed = [of('hirooka', null, 58, 1000), of('hirooka-school', null, 57, 500)]
    expect(codes(mixed)).toEqual(['block breakdown: indicator.breakdown-exceeds'])
    expect(getPublicBreakdowns(indicator, mixed)).toEqual([])
  })
  it('are not shown where nobody knows how many the whole are: a group left out would follow', () => {
    const counted = { ...indicator, basis: 'record' as const, values: [{ fiscalYear: 2025, value: 120 }] }
    const rows = [of(null, '30s', 60, 500), of(null, '40s', 58, 400)]
    expect(getPublicBreakdowns(counted, rows)).toEqual([])
  })
  it('are not shown by area and generation at once beside sums that give small groups away', () => {
    const rows = [of('seba', '30s', 50, 40), of('seba', '40s', 52, 60), of('seba', null, 51, 103)]
    expect(codes(rows)).toEqual(['advise breakdown: indicator.breakdown-two-ways'])
    expect(getPublicBreakdowns(indicator, rows).map(({ division }) => division)).toEqual(['area'])
  })
})

describe('what is public of an indicator', () => {
  it('is nothing but its definition while it has no baseline', () => {
    const unmeasured = { ...indicator, baseline: { fiscalYear: 2023, value: 41.7 } }
    expect(getPublishable(unmeasured, [of('seba', null, 50, 1000)])).toEqual({
      baseline: undefined,
      values: [],
      breakdowns: [],
    })
  })

  const group = fc.record({
    area: fc.constantFrom('hirooka', 'seba', 'narakawa'),
    generation: fc.constantFrom(...generations),
    value: fc.integer({ min: 0, max: 100 }),
    sampleSize: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 300 })),
  })
  const groups = fc.uniqueArray(group, { selector: ({ area, generation }) => `${area} ${generation}`, maxLength: 24 })

  it('never lets a hidden group be computed: what is left of the whole is more than any one of them', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 0, max: 30 }), (rows, unplaced) => {
        const size = rows.reduce((sum, { sampleSize }) => sum + sampleSize, unplaced)
        fc.pre(size >= smallestGroup)
        const record = buildIndicator({ values: [{ fiscalYear: 2025, value: 50, sampleSize: size }] })
        for (const { groups } of getPublicBreakdowns(
          record,
          rows.map((row) => ({ ...row, fiscalYear: 2025 })),
        )) {
          const shown = groups.reduce((sum, { shown }) => sum + (shown?.sampleSize ?? 0), 0)
          expect(groups.every(({ shown }) => !shown || shown.sampleSize >= smallestGroup)).toBe(true)
          for (const [index, { shown: visible }] of groups.entries())
            if (!visible) expect(size - shown).toBeGreaterThan(rows[index]?.sampleSize ?? Number.NaN)
          expect(size - shown === 0 || size - shown >= smallestGroup).toBe(true)
        }
      }),
    )
  })
})
