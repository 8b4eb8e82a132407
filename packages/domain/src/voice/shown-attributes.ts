import type { Maybe } from '../localized/wording.ts'
import type { Generation, Perspective } from '../perspective/vocabulary.ts'
import { generations } from '../perspective/vocabulary.ts'

/** What is told beside a voice about who speaks; places by their ids. */
export type VoiceAttributes = {
  area?: Maybe<string>
  schoolDistrict?: Maybe<string>
  generation?: Maybe<Generation>
  perspective?: Maybe<Perspective>
}

/** People of a place at its latest count; `byGeneration` may cover a part. */
export type PlacePeople = { total: number; byGeneration: readonly { generation: Generation; count: number }[] }

/** Attributes shown together must fit at least so many people: no single one can be told among them. */
export const fewestPeople = 100

/**
 * How much of the people of a place may share a perspective, guessed low, since nobody counts it. Who lives here is
 * nearly everybody, and visitors come from anywhere; of those who run a business or work for the city there are few.
 */
const shareOfPerspective: Record<Perspective, number> = {
  resident: 1,
  visitor: 1,
  commuter: 1 / 5,
  'former-resident': 1 / 5,
  student: 1 / 10,
  business: 1 / 20,
  staff: 1 / 50,
}
/** 地区 and 小学校区 cross each other: how many people live in both is not counted, and guessed low. */
const shareInBothPlaces = 1 / 4

/**
 * About how many people a voice could be from, as far as its attributes tell: the people of its smallest place and
 * its generation, less for a perspective. `undefined` where one of its places has never been counted; without a place it is the
 * whole city, and `Infinity`.
 */
export function estimateGroupSize(
  attributes: VoiceAttributes,
  people: ReadonlyMap<string, PlacePeople>,
): number | undefined {
  const { area, schoolDistrict, generation, perspective } = attributes
  const places = [area, schoolDistrict].filter((place): place is string => !!place)
  if (places.length === 0) return Number.POSITIVE_INFINITY
  const sizes = places.flatMap((place) => countPeople(people.get(place), generation) ?? [])
  if (sizes.length < places.length) return undefined
  const inBoth = places.length > 1 ? shareInBothPlaces : 1
  return Math.min(...sizes) * inBoth * (perspective ? shareOfPerspective[perspective] : 1)
}

/** Of a generation that was not counted apart, half of what an even share would be. */
function countPeople(place: PlacePeople | undefined, generation: Maybe<Generation>): number | undefined {
  if (place === undefined) return undefined
  if (!generation) return place.total
  const counted = place.byGeneration.find((row) => row.generation === generation)
  return counted?.count ?? place.total / generations.length / 2
}

/** What goes first when attributes would point to too few people; the area stays longest. */
const inOrderOfLoss = ['perspective', 'schoolDistrict', 'generation'] as const

/**
 * The attributes that may stand beside a voice in public, on its page, in lists, search and open data: as many as fit
 * `fewestPeople` or more. Where nobody has counted the people of a place, only the place itself is told.
 */
export function getShownAttributes(
  attributes: VoiceAttributes,
  people: ReadonlyMap<string, PlacePeople>,
): VoiceAttributes {
  let shown = { ...attributes }
  for (const next of inOrderOfLoss) {
    if (fitsEnoughPeople(shown, people)) return shown
    shown = { ...shown, [next]: undefined }
  }
  if (fitsEnoughPeople(shown, people)) return shown
  return { ...shown, area: undefined }
}

function fitsEnoughPeople(attributes: VoiceAttributes, people: ReadonlyMap<string, PlacePeople>): boolean {
  const told = Object.values(attributes).filter(Boolean).length
  const size = estimateGroupSize(attributes, people)
  return size === undefined ? told <= 1 : size >= fewestPeople
}
