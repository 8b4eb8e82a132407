import {
  type Coverage,
  getCoverage,
  getOutreach,
  getPlaceCoverage,
  isCounted,
  type OutreachGroup,
  type PlaceCoverage,
} from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { type Fact, readFacts } from '../../facts/index.ts'

/** A place with its name; of its people what was counted last, if they ever were. */
export type Place = { id: string; name: string; counted: Fact<'population'> | undefined }

/** The coverage as staff see it: exact, of all voices that the person may read and that count as heard. */
export type StaffCoverage = {
  heard: number
  districts: Place[]
  coverage: Coverage
  outreach: OutreachGroup[]
  schoolDistricts: Place[]
  /** By generation too, where generations of every school district were counted. */
  schoolCoverage: Coverage | undefined
  bySchoolDistrict: PlaceCoverage[]
}

export async function readCoverage(req: PayloadRequest): Promise<StaffCoverage> {
  const [voices, areas, population] = await Promise.all([
    readFacts(req, 'voices'),
    readFacts(req, 'areas'),
    readFacts(req, 'population'),
  ])
  const latest = getLatest(population)
  const placesOf = (kind: Fact<'areas'>['kind']): Place[] =>
    areas
      .filter((area) => area.kind === kind)
      .sort((a, b) => a.order - b.order)
      .map(({ id, name }) => ({ id, name, counted: latest.get(id) }))
  const heard = voices.filter(({ state }) => isCounted(state))
  const [districts, schoolDistricts] = [placesOf('district'), placesOf('school-district')]
  const coverage = getCoverage(
    heard.map(({ area, generation }) => ({ area: idOf(area), generation })),
    toCells(districts),
  )
  const schools = heard.map(({ schoolDistrict, generation }) => ({ area: idOf(schoolDistrict), generation }))
  const areGenerationsCounted = schoolDistricts.length > 0 && schoolDistricts.every(hasGenerations)
  return {
    heard: heard.length,
    districts,
    coverage,
    outreach: getOutreach(coverage),
    schoolDistricts,
    schoolCoverage: areGenerationsCounted ? getCoverage(schools, toCells(schoolDistricts)) : undefined,
    bySchoolDistrict: getPlaceCoverage(
      schools.map(({ area }) => area),
      schoolDistricts.map(({ id, counted }) => ({ place: id, population: counted?.total ?? null })),
    ),
  }
}

function getLatest(population: readonly Fact<'population'>[]): Map<string, Fact<'population'>> {
  const oldestFirst = population.toSorted((a, b) => a.countedOn.localeCompare(b.countedOn))
  return new Map(oldestFirst.flatMap((counted) => [[idOf(counted.area) ?? '', counted] as const]))
}

const hasGenerations = ({ counted }: Place) => (counted?.byGeneration ?? []).length > 0

const toCells = (places: readonly Place[]) =>
  places.flatMap(({ id, counted }) =>
    (counted?.byGeneration ?? []).map(({ generation, count }) => ({ area: id, generation, count })),
  )
