import { describe, expect, it } from 'vitest'
import { getCoverage, getMissingVoices } from './coverage.ts'

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
    const coverage = getCoverage([...voices(8, 'hirooka', '30s'), ...voices(2, 'narakawa', '80-over')], population)
    expect(coverage.rows).toEqual([
      { area: 'hirooka', generation: '30s', population: 300, count: 8, expected: 6, rate: 8 / 6 },
      { area: 'hirooka', generation: '80-over', population: 100, count: 0, expected: 2, rate: 0 },
      { area: 'narakawa', generation: '30s', population: 20, count: 0, expected: 0.4, rate: 0 },
      { area: 'narakawa', generation: '80-over', population: 80, count: 2, expected: 1.6, rate: 1.25 },
    ])
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
    expect(rows.find(({ generation }) => generation === '18-29')).toMatchObject({ count: 1, expected: 0, rate: null })
  })
  it('is empty, not broken, without population', () => {
    expect(getCoverage(voices(3, 'hirooka', '30s'), [])).toEqual({ rows: [], placed: 0, unplaced: 3 })
  })
})

describe('missing voices', () => {
  it('are those heard less than half as much as their number asks for, most missed first', () => {
    const missing = getMissingVoices(getCoverage(voices(20, 'hirooka', '30s'), population))
    expect(missing.map(({ area, generation }) => `${area} ${generation}`)).toEqual([
      'hirooka 80-over',
      'narakawa 80-over',
    ])
  })
})
