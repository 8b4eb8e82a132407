import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getMeasurePlaces, type MeasurePlace } from './measure-place.ts'
import { getQuotedVoices } from './quoted-voices.ts'
import { getVoiceParts, type VoiceParts } from './voice-parts.ts'
import type { VoiceQuoteParts } from './voice-quotes.ts'

/** A workshop or meeting with what came of it (方向性③). */
export type DialoguePage = {
  dialogue: CitizensDocument<'dialogue'>
  area?: CitizensDocument<'area'> | undefined
  prompt?: CitizensDocument<'prompt'> | undefined
  measures: MeasurePlace[]
  voices: VoiceParts[]
  /** Voices quoted within the results. */
  quoted: VoiceQuoteParts[]
  logicModels: CitizensDocument<'logic-model'>[]
}

export const getDialogues = (citizens: ReplicaReader<'citizens'>) => citizens.list('dialogue')

export function getDialoguePage(citizens: ReplicaReader<'citizens'>, slug: string): DialoguePage | undefined {
  const dialogue = citizens.getBySlug('dialogue', slug)
  if (dialogue === undefined) return undefined
  const ofDialogue = [{ relation: 'dialogue', id: dialogue.id }] as const
  return {
    dialogue,
    area: dialogue.area === undefined ? undefined : citizens.get('area', dialogue.area),
    prompt: dialogue.prompt === undefined ? undefined : citizens.get('prompt', dialogue.prompt),
    measures: getMeasurePlaces(citizens, dialogue.measures),
    voices: citizens.list('voice', { where: ofDialogue, limit: 12 }).map((voice) => getVoiceParts(citizens, voice)),
    quoted: getQuotedVoices(citizens, dialogue.results),
    logicModels: citizens.list('logic-model', { where: ofDialogue }),
  }
}
