import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getAreasOf, type IndicatorParts } from './indicator-parts.ts'
import { getMeasurePlaces, type MeasurePlace } from './measure-place.ts'

/** Everything that is given away as tables. */
export const datasets = ['indicators', 'measures', 'voices'] as const
export type Dataset = (typeof datasets)[number]

export type MeasureRecord = MeasurePlace & {
  strategy?: CitizensDocument<'strategy'> | undefined
  lead?: CitizensDocument<'department'> | undefined
}
export type VoiceRecord = {
  voice: CitizensDocument<'voice'>
  area?: CitizensDocument<'area'> | undefined
  schoolDistrict?: CitizensDocument<'area'> | undefined
  prompt?: CitizensDocument<'prompt'> | undefined
  measures: MeasurePlace[]
}

export const getIndicatorRecords = (citizens: ReplicaReader<'citizens'>): IndicatorParts[] =>
  citizens.list('indicator').map((indicator) => ({ indicator, areas: getAreasOf(citizens, indicator) }))

export function getMeasureRecords(citizens: ReplicaReader<'citizens'>): MeasureRecord[] {
  const measures = citizens.list('measure')
  return getMeasurePlaces(
    citizens,
    measures.map(({ id }) => id),
  ).map((place) => ({
    ...place,
    strategy: citizens.get('strategy', place.project.strategy),
    lead:
      place.measure.leadDepartment === undefined ? undefined : citizens.get('department', place.measure.leadDepartment),
  }))
}

export function getVoiceRecords(citizens: ReplicaReader<'citizens'>): VoiceRecord[] {
  const find = <K extends 'area' | 'prompt'>(kind: K, id: string | undefined) =>
    id === undefined ? undefined : citizens.get(kind, id)
  return citizens.list('voice').map((voice) => ({
    voice,
    area: find('area', voice.area),
    schoolDistrict: find('area', voice.schoolDistrict),
    prompt: find('prompt', voice.prompt),
    measures: getMeasurePlaces(citizens, voice.measures),
  }))
}

export const countRecords = (citizens: ReplicaReader<'citizens'>, dataset: Dataset): number =>
  citizens.count(({ indicators: 'indicator', measures: 'measure', voices: 'voice' } as const)[dataset])
