import {
  channels,
  checkVoicePublication,
  checkVoiceTransition,
  defaultLocale,
  hasBlockingIssue,
  type Issue,
  type VoiceRecord,
  type VoiceState,
} from '@aritai/domain'
import type { PayloadRequest } from 'payload'

type Step = {
  from: VoiceState
  to: VoiceState
  voice: Partial<VoiceRecord> & { stateReason?: string }
  req: PayloadRequest
}

/** What stands in the way of saving a voice in a state; empty when nothing does. */
export async function checkLife(step: Step): Promise<Issue[]> {
  const { from, to, voice, req } = step
  // The reason is written in Japanese; a save in another language does not show it.
  const isTranslation = from === to && req.locale !== defaultLocale
  const issues = isTranslation ? [] : checkVoiceTransition(from, to, voice.stateReason)
  return to === 'published' ? [...issues, ...(await checkPublic(step))] : issues
}

/** Empty as soon as one channel may have the voice; else what stands in the way of the citizens' pages. */
async function checkPublic({ from, voice, req }: Step): Promise<Issue[]> {
  const { guardianAge } = await req.payload.findGlobal({ overrideAccess: true, slug: 'site-settings', depth: 0, req })
  const record: VoiceRecord = { ...voice, state: 'published', consent: voice.consent ?? {} }
  const found = channels.map((channel) => checkVoicePublication(record, channel, { guardianAge: guardianAge ?? 16 }))
  if (found.some((issues) => !hasBlockingIssue(issues))) return []
  // Consent taken back later must be saved at once; the voice leaves its channel by that alone.
  const isTakenBack = (issue: Issue) => from === 'published' && issue.code === 'voice.no-consent'
  return (found[0] ?? []).filter((issue) => issue.severity === 'block' && !isTakenBack(issue))
}
