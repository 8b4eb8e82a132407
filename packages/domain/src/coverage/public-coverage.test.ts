import { describe, expect, it } from 'vitest'
import { getCoverage } from './coverage.ts'
import { getPublicCoverage } from './public-coverage.ts'

const voices = (count: number, area: string, generation: '30s' | '80-over') =>
  Array.from({ length: count }, () => ({ area, generation }))
const population = (['hirooka', 'narakawa'] as const).flatMap((area) =>
  (['30s', '80-over'] as const).map((generation) => ({ area, generation, count: 100 })),
)

describe('the coverage that the public sees', () => {
  it('is the whole one where no group is small', () => {
    const told = [...voices(12, 'hirooka', '30s'), ...voices(7, 'narakawa', '80-over')]
    const shown = getPublicCoverage(getCoverage(told, population), 5)
    expect(shown.rows.map(({ count }) => count)).toEqual([12, 0, 0, 7])
    expect(shown.areaTotals).toEqual([
      { area: 'hirooka', count: 12 },
      { area: 'narakawa', count: 7 },
    ])
  })
  it('hides a single teller, the rate included, and what would give the count away', () => {
    const told = [
      ...voices(1, 'hirooka', '30s'),
      ...voices(9, 'hirooka', '80-over'),
      ...voices(8, 'narakawa', '30s'),
      ...voices(7, 'narakawa', '80-over'),
    ]
    const shown = getPublicCoverage(getCoverage(told, population), 5)
    expect(shown.rows.map(({ count, rate }) => [count, rate])).toEqual(Array(4).fill([null, null]))
    expect(shown.areaTotals.map(({ count }) => count)).toEqual([10, 15])
    expect(shown.generationTotals.find(({ generation }) => generation === '30s')?.count).toBe(9)
  })
})
