import { type Generation, generations, getCoverage, getPlaceCoverage } from '@aritai/domain'
import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { getMessages } from '../../i18n/messages.ts'
import { getLevel, presentCoverage, presentSchoolDistricts, smallestShown } from './coverage.ts'

const speech = { locale: 'ja' as const, messages: getMessages('ja'), href: (path: string) => path }
const areas = ['plain', 'valley'].map((id) => buildPublicDocument('citizens', 'area', { id, slug: id }))
const schoolDistricts = ['east', 'west'].map((id) => buildPublicDocument('citizens', 'area', { id, slug: id }))
const tables = (tell: (area: string, generation: Generation) => number, people = 400, schools: string[] = []) => {
  const cells = areas.flatMap(({ id }) => generations.map((generation) => ({ area: id, generation })))
  const voices = cells.flatMap(({ area, generation }) =>
    Array.from({ length: tell(area, generation) }, () => ({ area, generation })),
  )
  return {
    areas,
    coverage: getCoverage(
      voices,
      cells.map((cell) => ({ ...cell, count: people })),
    ),
    schoolDistricts,
    bySchoolDistrict: getPlaceCoverage(schools, [
      { place: 'east', population: 5000 },
      { place: 'west', population: null },
    ]),
  }
}

describe('whose voices are missing', () => {
  it('says that there is none where some would be expected', () => {
    const drawing = presentCoverage(
      tables((area) => (area === 'plain' ? 0 : 8)),
      speech,
    )
    expect(drawing.rows[0]?.cells[0]).toEqual({ level: 'none', text: 'まだない' })
  })
  it('hides a count so small that somebody could be recognised', () => {
    const drawing = presentCoverage(
      tables((area) => (area === 'plain' ? smallestShown - 1 : 9)),
      speech,
    )
    const cells = drawing.rows[0]?.cells.slice(0, generations.length) ?? []
    expect(cells.map(({ level, text }) => [level, /\d/.test(text)])).toEqual(generations.map(() => ['hidden', false]))
  })
  it('does not tell a hidden count by comparing it', () => {
    expect(getLevel({ count: null, hearing: null, expected: 100, population: 400 })).toBe('hidden')
  })
  it('hides a group of few people, whose voices do not say that they are of it', () => {
    const drawing = presentCoverage(
      tables(() => 9, 40),
      speech,
    )
    expect(drawing.rows[0]?.cells[0]).toEqual({ level: 'hidden', text: '非表示' })
  })
  it('calls voices few or many only where the numbers bear it', () => {
    const drawing = presentCoverage(
      tables((area, generation) => (area === 'plain' && generation === '30s' ? 4 : 40)),
      speech,
    )
    expect(drawing.rows[0]?.cells[2]).toEqual({ level: 'few', text: '4 少ない' })
    const small = presentCoverage(
      tables((area, generation) => (area === 'plain' && generation === '30s' ? 3 : 4)),
      speech,
    )
    expect(small.rows[0]?.cells[2]).toEqual({ level: 'unsure', text: '3' })
  })
})

describe('the school districts', () => {
  it('stand beside the districts without a total, small counts hidden', () => {
    const drawing = presentSchoolDistricts(
      tables(() => 4, 400, ['east', 'east', 'east', 'west']),
      speech,
    )
    expect(drawing?.rows.map(({ cells }) => cells)).toEqual([
      [{ level: 'unsure', text: '3' }],
      [{ level: 'hidden', text: '非表示' }],
    ])
  })
  it('are not judged where nobody has counted their people', () => {
    const drawing = presentSchoolDistricts(
      tables(() => 4, 400, ['west', 'west', 'west', 'west']),
      speech,
    )
    expect(drawing?.rows[1]?.cells).toEqual([{ level: 'unknown', text: '4' }])
  })
})
