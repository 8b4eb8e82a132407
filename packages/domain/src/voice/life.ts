import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import { hasWords, type Wording } from '../localized/wording.ts'
import { type VoiceState, voiceStates } from './vocabulary.ts'

/** received → in review → published, kept or returned; those can be reviewed again; withdrawn is final. */
const nextStates: Readonly<Record<VoiceState, readonly VoiceState[]>> = {
  received: ['in-review', 'withdrawn'],
  'in-review': ['published', 'kept', 'returned', 'withdrawn'],
  published: ['in-review', 'kept', 'withdrawn'],
  kept: ['in-review', 'withdrawn'],
  returned: ['in-review', 'withdrawn'],
  withdrawn: [],
}

export function canTransition(from: VoiceState, to: VoiceState): boolean {
  return nextStates[from].includes(to)
}

/** The states a select field offers: where a voice is and where it can go. */
export function getReachableStates(from: VoiceState): VoiceState[] {
  return voiceStates.filter((state) => state === from || canTransition(from, state))
}

/**
 * A step in the life of a voice. Gives `voice.transition-not-allowed`, and `voice.reason-missing` where the teller
 * would learn that the voice is not published but not why.
 */
export function checkVoiceTransition(from: VoiceState, to: VoiceState, reason?: Wording): Issue[] {
  const issues: Issue[] = []
  if (from !== to && !canTransition(from, to)) issues.push(block('voice.transition-not-allowed', 'state', { from, to }))
  if ((to === 'kept' || to === 'returned') && !hasWords(reason))
    issues.push(block('voice.reason-missing', 'stateReason', { state: to }))
  return issues
}
