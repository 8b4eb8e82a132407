import { getConcerns, getDepartmentOf } from './concern.ts'
import type { DueNotification, NotificationFacts, SentNotification } from './facts.ts'
import { getAnswerOverdue, getReportDue, getVoiceLinked, getWeeklySummary, type Question } from './kinds.ts'

const rules = [getVoiceLinked, getAnswerOverdue, getReportDue, getWeeklySummary]

/**
 * The mails to write at a moment, `2026-11-23T08:05` of the city's time. `alreadySent` are those of at least the last
 * three months. Asked again with what it gave, it gives nothing: each fact is told once, an overdue answer at most
 * weekly, a silent plan once a quarter. A person is told about the own department only, and of each kind only when
 * chosen; whoever answers for no department is told nothing.
 */
export function getDueNotifications(
  facts: NotificationFacts,
  now: string,
  alreadySent: readonly SentNotification[],
): DueNotification[] {
  const today = now.slice(0, 10)
  const concerns = getConcerns(facts, today)
  const sentTo = Map.groupBy(alreadySent, ({ person }) => person)
  return facts.people.flatMap((person) => {
    const department = getDepartmentOf(person)
    const concern = department === undefined ? undefined : concerns.get(department)
    if (concern === undefined) return []
    const sent = sentTo.get(person.id) ?? []
    const question: Question = { person, concern, now, today, sent }
    return rules.flatMap((rule) => rule(question) ?? []).filter(({ kind }) => person.wants.includes(kind))
  })
}
