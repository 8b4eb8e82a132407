import { describe, expect, it } from 'vitest'
import { getPlaceCoverage } from './place-coverage.ts'

const repeat = (place: string, count: number) => Array.from({ length: count }, () => place)

describe('the coverage of school districts', () => {
  it('compares voices with people, place by place', () => {
    const told = [...repeat('hirooka', 30), ...repeat('kataoka', 2)]
    const [hirooka, kataoka] = getPlaceCoverage(told, [
      { place: 'hirooka', population: 9000 },
      { place: 'kataoka', population: 7000 },
    ])
    expect(hirooka).toMatchObject({ place: 'hirooka', count: 30, expected: 18, hearing: 'over' })
    expect(kataoka).toMatchObject({ place: 'kataoka', count: 2, expected: 14, hearing: 'under' })
  })
  it('shows voices of a district whose people nobody counted, and compares the others without them', () => {
    const told = [...repeat('hirooka', 4), ...repeat('ryo-ono', 9), undefined]
    const rows = getPlaceCoverage(told, [
      { place: 'hirooka', population: 9000 },
      { place: 'ryo-ono', population: null },
    ])
    expect(rows).toMatchObject([
      { count: 4, expected: 4 },
      { count: 9, rate: null, hearing: 'unknown' },
    ])
  })
  it('says of each that it cannot tell when no district was counted', () => {
    const rows = getPlaceCoverage(repeat('hirooka', 4), [{ place: 'hirooka', population: null }])
    expect(rows).toMatchObject([{ count: 4, hearing: 'unknown' }])
  })
})
