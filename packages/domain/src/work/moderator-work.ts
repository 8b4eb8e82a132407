import { countDays } from '../calendar/day.ts'
import type { WorkFacts, WorkVoice } from './facts.ts'
import { isRecent, lateAfterDays, toWorkItem, type WorkItem } from './work-item.ts'

/** Voices to read and to decide on, oldest first: nobody should wait long to be heard. */
export function getModeratorWork({ voices }: Pick<WorkFacts, 'voices'>, today: string): WorkItem[] {
  const isLate = ({ receivedOn }: WorkVoice) => countDays(receivedOn, today) > lateAfterDays.review
  const of = (isWanted: (voice: WorkVoice) => boolean) =>
    voices.filter(isWanted).map(({ id, receivedOn }) => ({ id, on: receivedOn }))
  const isUndecided = ({ state }: WorkVoice) => state === 'received' || state === 'in-review'
  return [
    toWorkItem(
      'late',
      'voices-late',
      of((voice) => isUndecided(voice) && isLate(voice)),
    ),
    toWorkItem(
      'waiting',
      'voices-received',
      of((voice) => voice.state === 'received' && !isLate(voice)),
    ),
    toWorkItem(
      'waiting',
      'voices-in-review',
      of((voice) => voice.state === 'in-review' && !isLate(voice)),
    ),
    toWorkItem(
      'waiting',
      'personal-information',
      of(({ unresolved }) => unresolved === true),
    ),
    toWorkItem(
      'new',
      'voices-told-lately',
      of(({ state, receivedOn }) => state !== 'withdrawn' && isRecent(receivedOn, today)),
    ),
    toWorkItem(
      'new',
      'withdrawn-today',
      voices.filter(({ state, withdrawnOn }) => state === 'withdrawn' && withdrawnOn === today),
    ),
  ]
}
