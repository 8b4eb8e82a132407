import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getMeasurePlaces, type MeasurePlace } from './measure-place.ts'
import { getVoiceParts, type VoiceParts } from './voice-parts.ts'

/** An answer with the voices it answers, who answers, and where it leads. */
export type ResponseParts = {
  response: CitizensDocument<'response'>
  department?: CitizensDocument<'department'> | undefined
  voices: VoiceParts[]
  measure?: MeasurePlace | undefined
  actionPlan?: CitizensDocument<'action-plan'> | undefined
}

export function getResponseParts(
  citizens: ReplicaReader<'citizens'>,
  response: CitizensDocument<'response'>,
): ResponseParts {
  const { measure, actionPlan } = response
  return {
    response,
    department: citizens.get('department', response.department),
    voices: response.voices.flatMap((id) => {
      const voice = citizens.get('voice', id)
      return voice === undefined ? [] : [getVoiceParts(citizens, voice)]
    }),
    measure: measure === undefined ? undefined : getMeasurePlaces(citizens, [measure])[0],
    actionPlan: actionPlan === undefined ? undefined : citizens.get('action-plan', actionPlan),
  }
}
