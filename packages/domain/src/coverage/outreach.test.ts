import { describe, expect, it } from 'vitest'
import { getIssueMessage } from '../issue/message.ts'
import { type Generation, generations } from '../perspective/vocabulary.ts'
import { getCoverage } from './coverage.ts'
import { describeOutreach, getOutreach, getOutreachWay } from './outreach.ts'

const people: Record<string, number[]> = {
  hirooka: [2410, 1722, 1837, 2105, 1990, 1324, 1393, 1229],
  narakawa: [122, 109, 115, 163, 217, 414, 400, 420],
}
const population = Object.entries(people).flatMap(([area, counts]) =>
  generations.map((generation, index) => ({ area, generation, count: counts[index] ?? 0 })),
)
/** As many voices of everybody as the people would give, save where `counts` says otherwise. */
const tell = (counts: Record<string, number>, voicesEach = 0.01) =>
  population.flatMap(({ area, generation, count }) => {
    const number = counts[`${area} ${generation}`] ?? Math.round(count * voicesEach)
    return Array.from({ length: number }, () => ({ area, generation: generation as Generation }))
  })
const named = (counts: Record<string, number>, voicesEach?: number) =>
  getOutreach(getCoverage(tell(counts, voicesEach), population)).map(
    ({ area, stage, certain }) => `${area ?? 'the city'} ${stage ?? 'everybody'}${certain ? '' : ' (unsure)'}`,
  )

describe('where to go for missing voices', () => {
  it('is to nobody where everybody is heard alike', () => {
    expect(named({})).toEqual([])
  })
  it('is to the old of a valley when hardly any of them spoke, once and not for each of their generations', () => {
    expect(named({ 'narakawa 70s': 1, 'narakawa 80-over': 0 })).toEqual(['narakawa older'])
  })
  it('is to a whole generation that is missing everywhere', () => {
    expect(named({ 'hirooka under-18': 0, 'narakawa under-18': 0 })[0]).toMatch(/child$/)
  })
  it('is put with caution while the numbers are small', () => {
    const few = { 'narakawa 50s': 1, 'narakawa 60s': 3, 'narakawa 70s': 0, 'narakawa 80-over': 0 }
    expect(named(few, 0.005)).toEqual(['narakawa older (unsure)'])
  })
  it('is not asked where less than three voices would be expected', () => {
    expect(named({ 'narakawa 18-29': 0 })).toEqual([])
  })
  it('is put in words, with a suggestion how', () => {
    const [group] = getOutreach(getCoverage(tell({ 'narakawa 70s': 1, 'narakawa 80-over': 0 }), population))
    const issue = group && describeOutreach(group, '楢川地区', 'district')
    expect(issue && getIssueMessage(issue, 'ja')).toBe(
      '楢川地区の70代以上：人口から見て8件ほど見込まれるところ、1件です。区の集まりや広報の紙で聞いてみませんか。',
    )
    expect(issue && getIssueMessage(issue, 'en')).toMatch(
      /^楢川地区, people aged 70 and over: .*about 8 voices.*, 1 came/,
    )
  })
  it('is known for every stage of life and every kind of area', () => {
    expect(getOutreachWay({ stage: 'child' }, 'district')).toBe('school')
    expect(getOutreachWay({}, 'school-district')).toBe('school-letter')
  })
})
