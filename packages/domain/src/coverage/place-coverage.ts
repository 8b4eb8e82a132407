import { getRepresentation, type Representation } from './representation.ts'

/** People of a place; null where nobody has counted them, as is usual for school districts (小学校区). */
export type PlacePopulation = { place: string; population: number | null }
export type PlaceCoverage = Representation & { place: string }

/**
 * Voices by place alone, in the order of the places, for divisions of the city whose generations nobody has counted. A
 * place without population is shown with its voices and compared with nothing (`unknown`): it would distort the rest.
 */
export function getPlaceCoverage(
  voices: readonly (string | null | undefined)[],
  places: readonly PlacePopulation[],
): PlaceCoverage[] {
  const counts = new Map<string, number>()
  for (const place of voices) if (place) counts.set(place, (counts.get(place) ?? 0) + 1)
  const compared = places.filter(({ population }) => population !== null)
  const placed = compared.reduce((sum, { place }) => sum + (counts.get(place) ?? 0), 0)
  const everybody = compared.reduce((sum, { population }) => sum + (population ?? 0), 0)
  return places.map(({ place, population }) => ({
    place,
    ...getRepresentation(counts.get(place) ?? 0, placed, population ?? 0, everybody),
  }))
}
