import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getMeasurePlaces, type MeasurePlace } from './measure-place.ts'
import { getResponseParts, type ResponseParts } from './response-parts.ts'
import { getVoiceParts, type VoiceParts } from './voice-parts.ts'

/** A voice with its journey: where it was told, what it is linked to, how it was answered. */
export type VoicePage = VoiceParts & {
  schoolDistrict?: CitizensDocument<'area'> | undefined
  prompt?: CitizensDocument<'prompt'> | undefined
  dialogue?: CitizensDocument<'dialogue'> | undefined
  measures: MeasurePlace[]
  responses: ResponseParts[]
  others: VoiceParts[]
}

const othersShown = 3

export function getVoicePage(citizens: ReplicaReader<'citizens'>, slug: string): VoicePage | undefined {
  const voice = citizens.getBySlug('voice', slug)
  if (voice === undefined) return undefined
  const { schoolDistrict, prompt, dialogue, measures } = voice
  return {
    ...getVoiceParts(citizens, voice),
    schoolDistrict: schoolDistrict === undefined ? undefined : citizens.get('area', schoolDistrict),
    prompt: prompt === undefined ? undefined : citizens.get('prompt', prompt),
    dialogue: dialogue === undefined ? undefined : citizens.get('dialogue', dialogue),
    measures: getMeasurePlaces(citizens, measures),
    responses: citizens
      .list('response', { where: [{ relation: 'voices', id: voice.id }] })
      .map((response) => getResponseParts(citizens, response)),
    others: getOthers(citizens, voice).map((other) => getVoiceParts(citizens, other)),
  }
}

function getOthers(citizens: ReplicaReader<'citizens'>, { id, measures }: CitizensDocument<'voice'>) {
  if (measures.length === 0) return []
  const alike = citizens.list('voice', { where: [{ relation: 'measures', id: measures }], limit: othersShown + 1 })
  return alike.filter((other) => other.id !== id).slice(0, othersShown)
}
