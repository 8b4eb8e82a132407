import type { WorkFacts } from './facts.ts'
import { isRecent, toWorkItem, type WorkItem } from './work-item.ts'

/** Somebody who reads has nothing to do, and sees what was published lately. */
export function getReaderWork({ voices, answers, changes }: WorkFacts, today: string): WorkItem[] {
  const published = voices.filter(({ state, publishedOn }) => state === 'published' && isRecent(publishedOn, today))
  return [
    toWorkItem(
      'new',
      'published-lately',
      published.map(({ id, publishedOn }) => ({ id, on: publishedOn })),
    ),
    toWorkItem(
      'new',
      'answers-lately',
      answers.filter(({ on }) => isRecent(on, today)),
    ),
    toWorkItem(
      'new',
      'changes-lately',
      changes.filter(({ on }) => isRecent(on, today)),
    ),
  ]
}
