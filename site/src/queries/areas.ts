import { type AreaKind, areaKinds } from '@aritai/domain'
import type { CitizensDocument, RelationOf } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getVoiceParts, type VoiceParts } from './voice-parts.ts'

export type AreaSummary = { area: CitizensDocument<'area'>; voiceCount: number }
/** The layers from wide to small (方向性④), each with its areas. */
export type AreasPage = { layers: { kind: AreaKind; areas: AreaSummary[] }[] }

export function getAreasPage(citizens: ReplicaReader<'citizens'>): AreasPage {
  return {
    layers: areaKinds
      .map((kind) => ({
        kind,
        areas: citizens
          .list('area', { where: [{ relation: 'kind', id: kind }] })
          .map((area) => getSummary(citizens, area)),
      }))
      .filter(({ areas }) => areas.length > 0),
  }
}

/** One area with its place among the others, its people and its voices. */
export type AreaPage = {
  area: CitizensDocument<'area'>
  parent?: CitizensDocument<'area'> | undefined
  /** Areas of the same layer that have a tile, for the map. */
  neighbours: AreaSummary[]
  population?: CitizensDocument<'population'> | undefined
  voices: VoiceParts[]
  voiceCount: number
  dialogues: CitizensDocument<'dialogue'>[]
  stories: CitizensDocument<'story'>[]
}

const voicesShown = 6

export function getAreaPage(citizens: ReplicaReader<'citizens'>, slug: string): AreaPage | undefined {
  const area = citizens.getBySlug('area', slug)
  if (area === undefined) return undefined
  const where = whereVoices(area)
  return {
    area,
    parent: area.parent === undefined ? undefined : citizens.get('area', area.parent),
    neighbours: citizens
      .list('area', { where: [{ relation: 'kind', id: area.kind }] })
      .filter(({ tile }) => tile !== undefined)
      .map((each) => getSummary(citizens, each)),
    population: citizens.list('population', { where: [{ relation: 'area', id: area.id }], limit: 1 })[0],
    voices: citizens.list('voice', { where, limit: voicesShown }).map((voice) => getVoiceParts(citizens, voice)),
    voiceCount: citizens.count('voice', { where }),
    dialogues: citizens.list('dialogue', { where: [{ relation: 'area', id: area.id }], limit: 6 }),
    stories: citizens.list('story', { where: [{ relation: 'areas', id: area.id }], limit: 3 }),
  }
}

const getSummary = (citizens: ReplicaReader<'citizens'>, area: CitizensDocument<'area'>): AreaSummary => ({
  area,
  voiceCount: citizens.count('voice', { where: whereVoices(area) }),
})

/** Voices of the whole city and its wide area are all voices; a school district divides the city in its own way. */
function whereVoices({ kind, id }: CitizensDocument<'area'>): { relation: RelationOf<'voice'>; id: string }[] {
  if (kind === 'district') return [{ relation: 'area', id }]
  return kind === 'school-district' ? [{ relation: 'schoolDistrict', id }] : []
}
