import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getMeasurePlaces, type MeasurePlace } from './measure-place.ts'
import { getVoiceParts, type VoiceParts } from './voice-parts.ts'

/** A workshop or meeting with what came of it (方向性③). */
export type DialoguePage = {
  dialogue: CitizensDocument<'dialogue'>
  area?: CitizensDocument<'area'> | undefined
  prompt?: CitizensDocument<'prompt'> | undefined
  measures: MeasurePlace[]
  voices: VoiceParts[]
  /** Voices quoted within the results, by id. */
  quoted: ReadonlyMap<string, VoiceParts>
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

/** The voices that edited text quotes, in any language. A withdrawn voice is not found, so its quotation falls away. */
export function getQuotedVoices(
  citizens: ReplicaReader<'citizens'>,
  text: CitizensDocument<'page'>['body'],
): ReadonlyMap<string, VoiceParts> {
  const blocks = [...text.ja, ...(text.en ?? []), ...(text['ja-easy'] ?? [])]
  const ids = new Set(blocks.flatMap((block) => (block.type === 'voice' ? [block.voice] : [])))
  return new Map(
    [...ids].flatMap((id) => {
      const voice = citizens.get('voice', id)
      return voice === undefined ? [] : [[id, getVoiceParts(citizens, voice)] as const]
    }),
  )
}
