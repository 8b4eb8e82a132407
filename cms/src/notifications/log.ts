import type { NotificationKind, SentNotification } from '@aritai/domain'
import type { Payload } from 'payload'
import { idOf } from '../access/predicates.ts'
import type { Notification } from '../payload-types.ts'
import { toCityMoment } from '../publishing/calendar.ts'

/** Mails that went out or were given up, and those that still have to go. */
export type Log = { sent: SentNotification[]; waiting: Waiting[] }
export type Waiting = { id: string; kind: NotificationKind; person: string; attempts: number; retryAfter?: string }

/** Attempts at a mail that its receiver's server refuses, spread over about two days. */
export const mostAttempts = 14
const day = 24 * 60 * 60_000
/** The rules ask for three months back. */
const remembered = 100 * day
/** A year later nobody asks who was told what. */
const kept = 400 * day

/** Reads what was told of late, and forgets what is older than a year. */
export async function readLog(payload: Payload, now: Date): Promise<Log> {
  const before = (age: number) => new Date(now.getTime() - age).toISOString()
  const log = { collection: 'notifications', depth: 0 } as const
  await payload.delete({ ...log, overrideAccess: true, where: { createdAt: { less_than: before(kept) } } })
  const where = { createdAt: { greater_than: before(remembered) } }
  const { docs } = await payload.find({ ...log, overrideAccess: true, where, pagination: false })
  return {
    sent: docs.filter(isOver).map(toSent),
    waiting: docs.filter((row) => !isOver(row)).map(toWaiting),
  }
}

const isOver = ({ sentAt, attempts }: Notification) => Boolean(sentAt) || (attempts ?? 0) >= mostAttempts

const toSent = ({ kind, person, subjects, sentAt, updatedAt }: Notification): SentNotification => ({
  kind,
  person: idOf(person) ?? '',
  subjects: Array.isArray(subjects) ? subjects.map(String) : [],
  sentAt: toCityMoment(sentAt ?? updatedAt),
})

const toWaiting = ({ id, kind, person, attempts, retryAfter }: Notification): Waiting => ({
  id,
  kind,
  person: idOf(person) ?? '',
  attempts: attempts ?? 0,
  ...(retryAfter ? { retryAfter } : {}),
})
