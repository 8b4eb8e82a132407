import type { VoiceState } from '@aritai/domain'

/** Contact details are erased this many days after the decision on their voice. */
const daysAfterDecision = 30
const decided: readonly VoiceState[] = ['published', 'kept', 'returned']

/** When contact details are to be erased if the voice comes to this state now; null while it is undecided. */
export function contactDueFor(state: VoiceState, now = new Date()): string | null {
  return decided.includes(state) ? new Date(now.getTime() + daysAfterDecision * 86_400_000).toISOString() : null
}
