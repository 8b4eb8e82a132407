import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** A voice with what is told beside it: where it comes from and whether it was answered. */
export type VoiceParts = {
  voice: CitizensDocument<'voice'>
  area?: CitizensDocument<'area'> | undefined
  answered: boolean
}

export function getVoiceParts(citizens: ReplicaReader<'citizens'>, voice: CitizensDocument<'voice'>): VoiceParts {
  return {
    voice,
    area: voice.area === undefined ? undefined : citizens.get('area', voice.area),
    answered: citizens.count('response', { where: [{ relation: 'voices', id: voice.id }] }) > 0,
  }
}
