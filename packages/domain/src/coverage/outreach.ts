import type { Issue } from '../issue/issue.ts'
import { advise } from '../issue/report.ts'
import type { AreaKind } from '../perspective/vocabulary.ts'
import type { Coverage } from './coverage.ts'
import { getRepresentation, type Representation } from './representation.ts'
import { generationsOfStage, type LifeStage, lifeStages, type OutreachWay } from './vocabulary.ts'

/** People to go to: of one area, of one stage of life, or both. `certain` when the numbers bear it. */
export type OutreachGroup = Representation & { area?: string; stage?: LifeStage; certain: boolean }

/** Where fewer voices would be expected, nobody is named: one voice more or less would change the picture. */
const fewestExpected = 3

/**
 * The groups whose voices are missing most, for reaching out to them: those that are surely under-heard first, then
 * those with less than half the voices expected, as long as the numbers are small. A group that lies within one
 * already named, or around it, is not named again.
 */
export function getOutreach(coverage: Coverage, most = 6): OutreachGroup[] {
  const candidates = getGroups(coverage)
    .filter(({ certain, expected, count }) => expected >= fewestExpected && (certain || count < expected / 2))
    .sort((a, b) => Number(b.certain) - Number(a.certain) || b.expected - b.count - (a.expected - a.count))
  const named: OutreachGroup[] = []
  for (const group of candidates) {
    if (named.length === most) break
    if (!named.some((other) => overlaps(group, other))) named.push(group)
  }
  return named
}

function getGroups({ rows, areaTotals, placed }: Coverage): OutreachGroup[] {
  const everybody = areaTotals.reduce((sum, { population }) => sum + population, 0)
  const sums = new Map<string, { area?: string; stage?: LifeStage; count: number; population: number }>()
  const add = (group: { area?: string; stage?: LifeStage }, row: Coverage['rows'][number]) => {
    const key = `${group.area ?? ''} ${group.stage ?? ''}`
    const sum = sums.get(key) ?? { ...group, count: 0, population: 0 }
    sums.set(key, { ...sum, count: sum.count + row.count, population: sum.population + row.population })
  }
  for (const row of rows) {
    const { area } = row
    const stage = lifeStages.find((each) => (generationsOfStage[each] as readonly string[]).includes(row.generation))
    if (!stage) continue
    add({ area, stage }, row)
    add({ area }, row)
    add({ stage }, row)
  }
  return [...sums.values()].map(({ count, population, ...group }) => {
    const representation = getRepresentation(count, placed, population, everybody)
    return { ...group, ...representation, certain: representation.hearing === 'under' }
  })
}

/** One group lies within the other: where both name an area or a stage, it is the same. */
function overlaps(one: OutreachGroup, other: OutreachGroup): boolean {
  const within = (inner: OutreachGroup, outer: OutreachGroup) =>
    (outer.area === undefined || outer.area === inner.area) &&
    (outer.stage === undefined || outer.stage === inner.stage)
  return within(one, other) || within(other, one)
}

const wayOfStage: Record<LifeStage, OutreachWay> = {
  child: 'school',
  young: 'young-places',
  working: 'nurseries-and-work',
  sixties: 'community-classes',
  older: 'ward-meetings',
}
const wayOfArea: Record<AreaKind, OutreachWay> = {
  wide: 'newsletter',
  city: 'newsletter',
  district: 'district-centre',
  'school-district': 'school-letter',
}

/** Where a group can be met: by its stage of life, or else by the kind of its area. */
export function getOutreachWay({ stage }: Pick<OutreachGroup, 'stage'>, areaKind: AreaKind): OutreachWay {
  return stage === undefined ? wayOfArea[areaKind] : wayOfStage[stage]
}

/**
 * A group in words: 「楢川地区の70代以上：人口から見て8件ほど見込まれるところ、1件です。区の集まりや…」. `place` is the name of its
 * area, or of the city. Small numbers are named with that caution (`coverage.outreach-unsure-…`).
 */
export function describeOutreach(group: OutreachGroup, place: string, areaKind: AreaKind): Issue {
  const context = {
    place,
    expected: Math.round(group.expected),
    count: group.count,
    way: getOutreachWay(group, areaKind),
  }
  if (group.stage === undefined)
    return advise(group.certain ? 'coverage.outreach-place' : 'coverage.outreach-unsure-place', 'coverage', context)
  const withStage = { ...context, stage: group.stage }
  return advise(group.certain ? 'coverage.outreach-stage' : 'coverage.outreach-unsure-stage', 'coverage', withStage)
}
