import type { DepartmentSummary, NotificationKind } from '@aritai/domain'

/** What mails say. Nothing here is given the words of a voice: a mail cannot be taken back when its teller withdraws. */
export type Messages = {
  /** First line of every mail. */
  greeting: (name: string) => string
  subject: Record<NotificationKind, (count: number) => string>
  lead: Record<NotificationKind, (count: number, context: { answerWithinDays: number }) => string>
  /** A voice by the measure it belongs to and the day it came there; its title stays in the CMS. */
  voice: (measure: string, on: string) => string
  /** Where a document has no name to show. */
  unnamed: string
  /** After a list that was cut. */
  more: (count: number) => string
  summary: Record<keyof DepartmentSummary, (count: number) => string>
  open: string
  footer: (accountUrl: string) => string
  reset: { subject: string; lead: string; link: string; footer: string }
}
