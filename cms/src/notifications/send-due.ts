import { type DueNotification, getDueNotifications } from '@aritai/domain'
import type { Payload } from 'payload'
import { cutMessage } from '../logging/describe-error.ts'
import { sendLetter } from '../mail/send-letter.ts'
import { toCityMoment } from '../publishing/calendar.ts'
import { composeNotification } from './compose.ts'
import { isAboutThisMail, pauseAfter } from './failure.ts'
import { type Gathered, gatherNotificationFacts } from './gather-facts.ts'
import { mostAttempts, readLog, type Waiting } from './log.ts'

/**
 * Sends every mail that is due now, and returns how many. Each is noted before it is sent and marked afterwards; what
 * was not marked is worked out anew the next time, so that a mail that waited tells nothing that is no longer true.
 * A mail the receiver's server refuses waits alone; when our own server is away this throws, and nothing is lost.
 */
export async function sendDueNotifications(payload: Payload, now: Date): Promise<number> {
  const { sent, waiting } = await readLog(payload, now)
  const gathered = await gatherNotificationFacts(payload, now)
  const due = getDueNotifications(gathered.facts, toCityMoment(now), sent)
  await forget(
    payload,
    waiting.filter((row) => !due.some((mail) => isFor(row, mail))),
  )
  let count = 0
  for (const mail of due) {
    const row = await note(
      payload,
      mail,
      waiting.find((one) => isFor(one, mail)),
    )
    if (row.retryAfter && row.retryAfter > now.toISOString()) continue
    if (await send(payload, mail, row, gathered, now)) count += 1
  }
  return count
}

const isFor = (row: Waiting, mail: DueNotification) => row.kind === mail.kind && row.person === mail.person

/** The row of a mail, with what it tells now. */
async function note(payload: Payload, { kind, person, subjects }: DueNotification, row?: Waiting): Promise<Waiting> {
  const data = { kind, person, subjects: [...subjects] }
  if (row) {
    await payload.update({ ...asRunner, overrideAccess: true, id: row.id, data })
    return row
  }
  const { id } = await payload.create({ ...asRunner, overrideAccess: true, data })
  return { id, kind, person, attempts: 0 }
}

async function send(payload: Payload, mail: DueNotification, row: Waiting, gathered: Gathered, now: Date) {
  const receiver = gathered.staff.get(mail.person)
  if (!receiver) return false
  const mark = (data: { sentAt?: string; attempts: number; retryAfter?: string | null; error: string | null }) =>
    payload.update({ ...asRunner, overrideAccess: true, id: row.id, data })
  const attempts = row.attempts + 1
  try {
    const to = { name: receiver.name, address: receiver.email }
    await sendLetter(payload, to, composeNotification(mail, receiver, gathered), row.id)
  } catch (failure) {
    const error = cutMessage(failure instanceof Error ? failure.message : String(failure))
    if (!isAboutThisMail(failure)) {
      await mark({ attempts: row.attempts, error })
      throw failure
    }
    await mark({ attempts, error, retryAfter: new Date(now.getTime() + pauseAfter(attempts)).toISOString() })
    if (attempts >= mostAttempts) payload.logger.warn(`Mail ${row.id} was refused ${attempts} times and is given up.`)
    return false
  }
  await mark({ sentAt: now.toISOString(), attempts, retryAfter: null, error: null })
  return true
}

async function forget(payload: Payload, rows: readonly Waiting[]): Promise<void> {
  for (const { id } of rows) await payload.delete({ ...asRunner, overrideAccess: true, id })
}

const asRunner = { collection: 'notifications', depth: 0 } as const
