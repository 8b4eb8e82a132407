import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { type ChangeParts, getChangeParts } from './changes.ts'
import { getPlanFrame, type PlanFrame } from './plan-frame.ts'
import { getResponseParts, type ResponseParts } from './response-parts.ts'
import { getVoiceParts, type VoiceParts } from './voice-parts.ts'

/** The first page: what the city wants to be, and what its people say. */
export type HomePage = Partial<PlanFrame> & {
  site: CitizensDocument<'site'>
  voices: VoiceParts[]
  prompts: CitizensDocument<'prompt'>[]
  responses: ResponseParts[]
  changes: ChangeParts[]
  stories: CitizensDocument<'story'>[]
}

/** `today` is `2026-11-22`; a prompt is shown while it is open. */
export function getHomePage(citizens: ReplicaReader<'citizens'>, today: string): HomePage | undefined {
  const site = citizens.getBySlug('site', 'site')
  if (site === undefined) return undefined
  return {
    ...getPlanFrame(citizens),
    site,
    voices: citizens.list('voice', { limit: 6 }).map((voice) => getVoiceParts(citizens, voice)),
    prompts: getOpenPrompts(citizens, today).slice(0, 4),
    responses: citizens.list('response', { limit: 3 }).map((response) => getResponseParts(citizens, response)),
    changes: citizens.list('change', { limit: 4 }).map((change) => getChangeParts(citizens, change)),
    stories: citizens.list('story', { limit: 3 }),
  }
}

export const getOpenPrompts = (citizens: ReplicaReader<'citizens'>, today: string): CitizensDocument<'prompt'>[] =>
  citizens
    .list('prompt')
    .filter(({ opensOn, closesOn }) => opensOn <= today && (closesOn === undefined || today <= closesOn))
