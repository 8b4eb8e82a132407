import { countDays } from '../calendar/day.ts'
import type { VoiceState } from '../voice/vocabulary.ts'

/** A voice as far as its way back is looked at; `receivedOn` is a day, `measures` are ids. */
export type HeardVoice = { id: string; state: VoiceState; receivedOn: string; measures: readonly string[] }
/** A published answer; a draft is none yet. */
export type Answer = { voices: readonly string[] }
export type WaitingVoice = HeardVoice & { waitingDays: number }

/** Decided on and still here: what a city has said that it will answer, in public or to the teller alone. */
export function isToBeAnswered(state: VoiceState): boolean {
  return state === 'published' || state === 'kept'
}

/**
 * Voices that nobody has answered (方向性④: 生の声に応える取り組み), the longest waiting first. They wait since they were told,
 * not since somebody in the city decided on them.
 */
export function getUnansweredVoices(
  voices: readonly HeardVoice[],
  answers: readonly Answer[],
  today: string,
): WaitingVoice[] {
  const answered = new Set(answers.flatMap((answer) => answer.voices))
  return voices
    .filter(({ id, state }) => isToBeAnswered(state) && !answered.has(id))
    .map((voice) => ({ ...voice, waitingDays: countDays(voice.receivedOn, today) }))
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : Number(a.receivedOn > b.receivedOn)))
}
