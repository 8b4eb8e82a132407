import { checkVoiceValues } from './check-voice-values.ts'
import { readForm } from './read-form.ts'
import { readVoiceValues } from './read-voice-values.ts'
import { getCitizens, getVoiceSettings, refusals, type SubmissionContext } from './submission-context.ts'
import type { VoiceFormReading } from './submissions.ts'

/** Reads what was posted, complete or not, with everything there is to say about it. */
export async function readVoiceForm(context: SubmissionContext, request: Request): Promise<VoiceFormReading> {
  const citizens = getCitizens(context)
  if (!citizens) return refusals.notReady
  try {
    const form = await readForm(request)
    const { values, issues } = readVoiceValues(form, (kind, id) => citizens.get(kind, id) !== undefined)
    return { ok: true, values, issues: [...issues, ...checkVoiceValues(values, getVoiceSettings(citizens))] }
  } catch {
    return refusals.malformed
  }
}
