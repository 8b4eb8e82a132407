import { addMonths } from '../calendar/day.ts'
import { addDays, getMonday } from '../calendar/week.ts'
import type { Concern } from './concern.ts'
import type { DueNotification, NotifiedPerson, SentNotification } from './facts.ts'
import type { NotificationKind } from './vocabulary.ts'

/** One person, what concerns the person's department, and what the person was already told. */
export type Question = {
  person: NotifiedPerson
  concern: Concern
  now: string
  today: string
  sent: readonly SentNotification[]
}
type Answer = DueNotification | undefined

/** Reminders come at the start of a working day, in hours of the city. */
const morning = 8
/** Voices that a moderator links one after the other come in one mail an hour, not one each. Minutes. */
const gathering = 60
/** A link older than this many days is no news, to somebody who wants to hear of new voices from now on either. */
const newsDays = 31
const reminderDays = 7
const reportMonths = 3

/** New voices at measures of the department, linked since the person is here. */
export function getVoiceLinked({ person, concern, now, today, sent }: Question): Answer {
  const earlier = ofKind(sent, 'voice-linked')
  const told = new Set(earlier.flatMap(({ subjects }) => subjects))
  const newSince = addDays(today, -newsDays)
  const subjects = concern.links
    .filter(({ voice, lastOn }) => lastOn >= newSince && lastOn >= person.since && !told.has(voice))
    .map(({ voice }) => voice)
  const isGathering = earlier.some(({ sentAt }) => addMinutes(sentAt, gathering) > now)
  return subjects.length > 0 && !isGathering ? { kind: 'voice-linked', person: person.id, subjects } : undefined
}

/** All voices whose answer is overdue, in one reminder a week. */
export function getAnswerOverdue({ person, concern, now, today, sent }: Question): Answer {
  const isReminded = ofKind(sent, 'answer-overdue').some(({ sentAt }) => addDays(dayOf(sentAt), reminderDays) > today)
  const subjects = concern.waiting.filter(({ isOverdue }) => isOverdue).map(({ voice }) => voice)
  const isDue = isMorning(now) && !isReminded && subjects.length > 0
  return isDue ? { kind: 'answer-overdue', person: person.id, subjects } : undefined
}

/** Action plans that were silent for a quarter: told once, and again only after another quarter of silence. */
export function getReportDue({ person, concern, now, today, sent }: Question): Answer {
  const earlier = ofKind(sent, 'report-due')
  const isTold = ({ plan, dueOn }: Concern['silentPlans'][number]) =>
    earlier.some(({ subjects, sentAt }) => {
      const on = dayOf(sentAt)
      return subjects.includes(plan) && on > dueOn && addMonths(on, reportMonths) > today
    })
  const subjects = concern.silentPlans.filter((silent) => !isTold(silent)).map(({ plan }) => plan)
  return isMorning(now) && subjects.length > 0 ? { kind: 'report-due', person: person.id, subjects } : undefined
}

/**
 * The week's summary, on Monday morning; later in the week when Monday was missed. A voice is new in the week in which it
 * first came to the department, and in no other. Nothing to say is not said, and who came during the week begins with
 * the next.
 */
export function getWeeklySummary({ person, concern, now, today, sent }: Question): Answer {
  const monday = getMonday(today)
  const isSent = ofKind(sent, 'weekly-summary').some(({ subjects }) => subjects.includes(monday))
  if (!isMorning(now) || isSent || person.since > monday) return undefined
  const summary = {
    newVoices: concern.links.filter(({ firstOn }) => firstOn >= addDays(monday, -7) && firstOn < monday).length,
    waiting: concern.waiting.length,
    overdue: concern.waiting.filter(({ isOverdue }) => isOverdue).length,
    silentPlans: concern.silentPlans.length,
    lateActions: concern.lateActions,
  }
  const isEmpty = Object.values(summary).every((count) => count === 0)
  return isEmpty ? undefined : { kind: 'weekly-summary', person: person.id, subjects: [monday], summary }
}

const ofKind = (sent: readonly SentNotification[], kind: NotificationKind) => sent.filter((mail) => mail.kind === kind)
const dayOf = (moment: string) => moment.slice(0, 10)
const isMorning = (now: string) => Number(now.slice(11, 13)) >= morning

/** Wall-clock arithmetic; Japan has no summer time. */
function addMinutes(moment: string, minutes: number): string {
  return new Date(Date.parse(`${moment.slice(0, 16)}Z`) + minutes * 60_000).toISOString().slice(0, 16)
}
