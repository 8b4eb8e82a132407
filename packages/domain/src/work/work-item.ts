import { countDays } from '../calendar/day.ts'
import type { WorkCode, WorkTime } from './vocabulary.ts'

/** One line of a start page. `subjects` are what it counts, by id, the most pressing first; `since` is the oldest day. */
export type WorkItem = { code: WorkCode; time: WorkTime; subjects: string[]; since?: string }

type Dated = { id: string; on?: string | undefined }

/** A line about documents, the oldest first. */
export function toWorkItem(time: WorkTime, code: WorkCode, documents: readonly Dated[]): WorkItem {
  const sorted = documents.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
  const since = sorted.find(({ on }) => on)?.on
  return { code, time, subjects: sorted.map(({ id }) => id), ...(since ? { since } : {}) }
}

export const toDocuments = (ids: readonly string[]): { id: string }[] => ids.map((id) => ({ id }))

/** Days after which a voice has waited too long to be decided on; the time for an answer is a setting of the site. */
export const lateAfterDays = { review: 14 } as const
/** What counts as having just come in. */
const recentDays = 7

export const isRecent = (on: string | undefined, today: string): boolean =>
  on !== undefined && on <= today && countDays(on, today) <= recentDays
