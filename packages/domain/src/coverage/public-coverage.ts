import { type Generation, generations } from '../perspective/vocabulary.ts'
import { fewestPeople } from '../voice/shown-attributes.ts'
import type { Coverage } from './coverage.ts'
import type { PlaceCoverage } from './place-coverage.ts'
import { getRepresentation, type Representation } from './representation.ts'
import { suppressSmallCells } from './suppression.ts'

/**
 * A group as the public may see it. Null is hidden (「非表示」), and how it compares with its people is hidden with the
 * count, since one gives away the other.
 */
export type PublicRepresentation = {
  population: number
  count: number | null
  expected: number
  hearing: Representation['hearing'] | null
}

export type PublicCoverage = {
  rows: (PublicRepresentation & { area: string; generation: Generation })[]
  areaTotals: (PublicRepresentation & { area: string })[]
  generationTotals: (PublicRepresentation & { generation: Generation })[]
  total: number | null
}

/**
 * The coverage as the public may see it: counts under `minimum` are hidden, with as many others as it takes that none
 * follows from the totals; and a group of fewer than `fewestPeople` people is hidden whatever its count, since voices
 * do not tell both area and generation there (`getShownAttributes`). It is to be counted from public voices as they are
 * told: then the table holds nothing that the voices beside it do not, and together they give away no hidden group.
 */
export function getPublicCoverage(coverage: Coverage, minimum: number): PublicCoverage {
  const areas = coverage.areaTotals.map(({ area }) => area)
  const rowOf = new Map(coverage.rows.map((row) => [`${row.area} ${row.generation}`, row]))
  const cells = areas.map((area) => generations.map((generation) => rowOf.get(`${area} ${generation}`)?.count ?? 0))
  const shown = suppressSmallCells({ rows: areas, columns: generations, cells }, minimum)
  return {
    // Every cell of the grid, also where nobody lives or spoke: it may be hidden to cover another.
    rows: areas.flatMap((area, row) =>
      generations.map((generation, column) => {
        const group = rowOf.get(`${area} ${generation}`) ?? nobody
        const isFew = group.population > 0 && group.population < fewestPeople
        return { area, generation, ...open(group, isFew ? null : (shown.cells[row]?.[column] ?? null)) }
      }),
    ),
    areaTotals: coverage.areaTotals.map(({ area, ...group }, index) => ({
      area,
      ...open(group, shown.rowTotals[index] ?? null),
    })),
    generationTotals: coverage.generationTotals.map(({ generation, ...group }, index) => ({
      generation,
      ...open(group, shown.columnTotals[index] ?? null),
    })),
    total: shown.total,
  }
}

const nobody = getRepresentation(0, 0, 0, 0)

const open = ({ population, expected, hearing }: Representation, count: number | null): PublicRepresentation => ({
  population,
  count,
  expected,
  hearing: count === null ? null : hearing,
})

/**
 * Voices by place alone, such as school districts, as the public may see them. No total stands beside them, so that a
 * hidden count follows from nothing; nor do generations, which would cross those of the areas.
 */
export function getPublicPlaces(
  places: readonly PlaceCoverage[],
  minimum: number,
): (Omit<PublicRepresentation, 'expected'> & { place: string })[] {
  return places.map(({ place, population, count, hearing }) => {
    const isHidden = count > 0 && count < minimum
    return { place, population, count: isHidden ? null : count, hearing: isHidden ? null : hearing }
  })
}
