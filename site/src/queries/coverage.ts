import { type Coverage, getCoverage, getPlaceCoverage, type PlaceCoverage } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** Voices against inhabitants, by district and generation, and by school district alone: two divisions of the city. */
export type CoverageTables = {
  areas: CitizensDocument<'area'>[]
  coverage: Coverage
  schoolDistricts: CitizensDocument<'area'>[]
  bySchoolDistrict: PlaceCoverage[]
}

/** Undefined while nobody has counted the inhabitants of the districts. Counted from voices as the public reads them. */
export function getCoverageTables(citizens: ReplicaReader<'citizens'>): CoverageTables | undefined {
  const list = (kind: 'district' | 'school-district') =>
    citizens.list('area', { where: [{ relation: 'kind', id: kind }] })
  const count = (area: string) => citizens.list('population', { where: [{ relation: 'area', id: area }], limit: 1 })[0]
  const areas = list('district')
  const population = areas.flatMap(({ id }) =>
    (count(id)?.byGeneration ?? []).map((row) => ({ area: id, generation: row.generation, count: row.count })),
  )
  if (population.length === 0) return undefined
  const voices = citizens.list('voice')
  const schoolDistricts = list('school-district')
  return {
    areas,
    coverage: getCoverage(voices, population),
    schoolDistricts,
    bySchoolDistrict: getPlaceCoverage(
      voices.map(({ schoolDistrict }) => schoolDistrict),
      schoolDistricts.map(({ id }) => ({ place: id, population: count(id)?.total ?? null })),
    ),
  }
}
