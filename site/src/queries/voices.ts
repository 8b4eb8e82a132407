import { type Generation, generations } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader, Where } from '../replica/replica-reader.ts'
import { getMeasurePlaces, type MeasurePlace } from './measure-place.ts'
import { getVoiceParts, type VoiceParts } from './voice-parts.ts'

/** What a reader narrows the list of voices by; slugs of documents, not ids, because they stand in the address. */
export type VoiceFilters = {
  text: string
  area: string
  generation: string
  prompt: string
  measure: string
  page: number
}

export type VoicesPage = {
  filters: VoiceFilters
  total: number
  last: number
  voices: VoiceParts[]
  districts: CitizensDocument<'area'>[]
  prompts: CitizensDocument<'prompt'>[]
  measure?: MeasurePlace | undefined
}

export const voicesOnAPage = 20

/** Reads the filters from an address; whatever cannot be one is as if it were not there. */
export function readVoiceFilters(query: URLSearchParams): VoiceFilters {
  const get = (name: string) => (query.get(name) ?? '').trim().slice(0, 100)
  const page = Number.parseInt(get('page'), 10)
  return {
    text: get('q'),
    area: get('area'),
    generation: generations.includes(get('generation') as Generation) ? get('generation') : '',
    prompt: get('prompt'),
    measure: get('measure'),
    page: Number.isInteger(page) && page > 0 ? Math.min(page, 10_000) : 1,
  }
}

export function getVoicesPage(citizens: ReplicaReader<'citizens'>, filters: VoiceFilters): VoicesPage {
  const area = filters.area && citizens.getBySlug('area', filters.area)
  const prompt = filters.prompt && citizens.getBySlug('prompt', filters.prompt)
  const measure = filters.measure && citizens.getBySlug('measure', filters.measure)
  const where: Where<'voice'>[] = []
  if (area) where.push({ relation: area.kind === 'school-district' ? 'schoolDistrict' : 'area', id: area.id })
  if (filters.generation) where.push({ relation: 'generation', id: filters.generation })
  if (prompt) where.push({ relation: 'prompt', id: prompt.id })
  if (measure) where.push({ relation: 'measures', id: measure.id })
  const range = { where, limit: voicesOnAPage, offset: (filters.page - 1) * voicesOnAPage }
  const { total, voices } = find(citizens, filters.text, range)
  return {
    filters,
    total,
    last: Math.max(1, Math.ceil(total / voicesOnAPage)),
    voices: voices.map((voice) => getVoiceParts(citizens, voice)),
    districts: citizens.list('area', { where: [{ relation: 'kind', id: 'district' }] }),
    prompts: citizens.list('prompt'),
    measure: measure ? getMeasurePlaces(citizens, [measure.id])[0] : undefined,
  }
}

type Range = { where: Where<'voice'>[]; limit: number; offset: number }

function find(citizens: ReplicaReader<'citizens'>, text: string, range: Range) {
  if (text === '')
    return { total: citizens.count('voice', { where: range.where }), voices: citizens.list('voice', range) }
  const { total, hits } = citizens.search({ text, kinds: ['voice'], ...range })
  return { total, voices: hits.map(({ document }) => document) }
}
