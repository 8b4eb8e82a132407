import { addDays } from '../calendar/week.ts'

/** Since which day a voice is linked to a measure. */
export type VoiceLink = { measure: string; on: string }

/**
 * Whether the city's own time for an answer is over, counted from the day on which the voice first came to the
 * department: nobody can answer before.
 */
export function isAnswerOverdue(linkedOn: string, answerWithinDays: number, today: string): boolean {
  return linkedOn < addDays(today, -answerWithinDays)
}
