import { describe, expect, it } from 'vitest'
import {
  buildLinkedVoice,
  buildNotificationFacts,
  buildNotifiedPerson,
  buildNotifiedPlan,
} from './build-notification-facts.ts'
import type { NotificationFacts, SentNotification } from './facts.ts'
import { getDueNotifications } from './notification.ts'
import type { NotificationKind } from './vocabulary.ts'

const dueOf = (
  kind: NotificationKind,
  fields: Partial<NotificationFacts>,
  now: string,
  sent: SentNotification[] = [],
) => getDueNotifications(buildNotificationFacts(fields), now, sent).filter((due) => due.kind === kind)
const sent = (kind: NotificationKind, sentAt: string, ...subjects: string[]): SentNotification => {
  return { kind, person: 'officer', subjects, sentAt }
}
const linkedOn = (on: string, id = 'voice') => buildLinkedVoice({ id, links: [{ measure: 'reading', on }] })

describe('a new voice', () => {
  const subjects = (...asked: [Partial<NotificationFacts>, string, SentNotification[]?]) =>
    dueOf('voice-linked', ...asked).flatMap((due) => due.subjects)

  it('is told at any hour', () => {
    expect(subjects({ voices: [linkedOn('2026-11-24')] }, '2026-11-24T23:10')).toEqual(['voice'])
  })
  it('comes with the others of the same hour', () => {
    const voices = [linkedOn('2026-11-24', 'a'), linkedOn('2026-11-24', 'b'), linkedOn('2026-11-24', 'c')]
    const earlier = [sent('voice-linked', '2026-11-24T10:00', 'a')]
    expect(subjects({ voices }, '2026-11-24T10:59', earlier)).toEqual([])
    expect(subjects({ voices }, '2026-11-24T11:00', earlier)).toEqual(['b', 'c'])
  })
  it('is no news after a month, nor for somebody who came later', () => {
    expect(subjects({ voices: [linkedOn('2026-10-23')] }, '2026-11-24T10:00')).toEqual([])
    const people = [buildNotifiedPerson({ since: '2026-11-21' })]
    expect(subjects({ voices: [linkedOn('2026-11-20')], people }, '2026-11-24T10:00')).toEqual([])
  })
  it('is new again to nobody when it goes back to review and is published a second time', () => {
    const earlier = [sent('voice-linked', '2026-11-20T10:00', 'voice')]
    expect(subjects({ voices: [linkedOn('2026-11-24')] }, '2026-11-24T10:00', earlier)).toEqual([])
  })
})

describe('an overdue answer', () => {
  // Linked on 1 September, due within 60 days: overdue from 1 November.
  const voices = [linkedOn('2026-09-01', 'late'), linkedOn('2026-11-01', 'fresh')]
  const subjects = (now: string, more: Partial<NotificationFacts> = {}, earlier: SentNotification[] = []) =>
    dueOf('answer-overdue', { voices, ...more }, now, earlier).flatMap((due) => due.subjects)

  it('is told from the day after the city’s time is over, in the morning', () => {
    expect(subjects('2026-10-31T09:00')).toEqual([])
    expect(subjects('2026-11-01T07:59')).toEqual([])
    expect(subjects('2026-11-01T08:00')).toEqual(['late'])
  })
  it('is told at most once a week', () => {
    const earlier = [sent('answer-overdue', '2026-11-02T08:00', 'late')]
    expect(subjects('2026-11-08T08:00', {}, earlier)).toEqual([])
    expect(subjects('2026-11-09T08:00', {}, earlier)).toEqual(['late'])
  })
  it('is none once somebody answered', () => {
    expect(subjects('2026-11-24T08:00', { answeredVoices: new Set(['late']) })).toEqual([])
  })
  it('counts from the day on which the department came in', () => {
    const links = [
      { measure: 'roads', on: '2026-08-01' },
      { measure: 'reading', on: '2026-11-20' },
    ]
    expect(subjects('2026-11-24T08:00', { voices: [buildLinkedVoice({ links })] })).toEqual([])
  })
})

describe('a progress report', () => {
  const plans = (now: string, fields: Parameters<typeof buildNotifiedPlan>[0] = {}, earlier: SentNotification[] = []) =>
    dueOf('report-due', { actionPlans: [buildNotifiedPlan(fields)] }, now, earlier).flatMap((due) => due.subjects)

  it('is due after a quarter without news', () => {
    expect(plans('2027-02-01T09:00')).toEqual([])
    expect(plans('2027-02-02T09:00')).toEqual(['plan'])
  })
  it('of a plan without any news is counted from where the plan began', () => {
    const actions = [{ title: '夜の読書会', state: 'planned' as const }]
    expect(plans('2026-07-10T09:00', { actions })).toEqual([])
    expect(plans('2026-07-11T09:00', { actions })).toEqual(['plan'])
    expect(plans('2026-05-01T09:00', { actions, since: '2025-12-01' })).toEqual([])
  })
  it('is asked for once in a silence, and again after another quarter of it', () => {
    const earlier = [sent('report-due', '2027-02-02T08:00', 'plan')]
    expect(plans('2027-02-09T08:00', {}, earlier)).toEqual([])
    expect(plans('2027-05-02T08:00', {}, earlier)).toEqual(['plan'])
  })
  it('is asked for again when there was news, and then silence', () => {
    const actions = [{ title: '夜の読書会', news: [{ on: '2027-02-03' }] }]
    const earlier = [sent('report-due', '2027-02-02T08:00', 'plan')]
    expect(plans('2027-05-04T08:00', { actions }, earlier)).toEqual(['plan'])
  })
  it('is asked of no draft, no plan of other years, and no plan that is done', () => {
    expect(plans('2027-02-02T09:00', { isPublished: false })).toEqual([])
    expect(plans('2028-07-01T09:00')).toEqual([])
    expect(plans('2027-02-02T09:00', { actions: [{ title: '読書会', state: 'done' }] })).toEqual([])
  })
})

describe('the summary of a week', () => {
  const voices = [linkedOn('2026-11-16', 'new'), linkedOn('2026-11-22', 'newer'), linkedOn('2026-09-01', 'late')]
  const summary = (now: string, more: Partial<NotificationFacts> = {}, earlier: SentNotification[] = []) =>
    dueOf('weekly-summary', { voices, ...more }, now, earlier)

  it('comes on Monday morning and counts what is new, waits, is overdue or silent', () => {
    expect(summary('2026-11-23T07:00')).toEqual([])
    expect(summary('2026-11-23T08:00')).toEqual([
      {
        kind: 'weekly-summary',
        person: 'officer',
        subjects: ['2026-11-23'],
        summary: { newVoices: 2, waiting: 3, overdue: 1, silentPlans: 0, lateActions: 0 },
      },
    ])
  })
  it('counts a voice in the week in which it first came, however often it is linked afterwards', () => {
    const twice = buildLinkedVoice({
      id: 'twice',
      links: [
        { measure: 'reading', on: '2026-11-24' },
        { measure: 'reading', on: '2026-11-18' },
      ],
    })
    const newIn = (now: string) =>
      summary(now, { voices: [twice] }).map((due) => 'summary' in due && due.summary.newVoices)
    expect(newIn('2026-11-26T09:00')).toEqual([1])
    expect(newIn('2026-11-30T09:00')).toEqual([0])
  })
  it('is sent later in the week when Monday was missed, and once', () => {
    expect(summary('2026-11-26T09:00')).toHaveLength(1)
    const earlier = [sent('weekly-summary', '2026-11-23T08:00', '2026-11-23')]
    expect(summary('2026-11-29T09:00', {}, earlier)).toEqual([])
    expect(summary('2026-11-30T09:00', {}, earlier)).toHaveLength(1)
  })
  it('is not sent when there is nothing in it, nor to somebody who came during the week', () => {
    expect(summary('2026-11-23T08:00', { voices: [] })).toEqual([])
    expect(summary('2026-11-26T08:00', { people: [buildNotifiedPerson({ since: '2026-11-24' })] })).toEqual([])
  })
  it('counts late actions of the running plans', () => {
    const actions = [{ title: '読書会', dueOn: '2026-11-01', state: 'doing' as const, news: [{ on: '2026-11-10' }] }]
    const actionPlans = [
      buildNotifiedPlan({ actions }),
      buildNotifiedPlan({ id: 'draft', actions, isPublished: false }),
    ]
    expect(summary('2026-11-23T08:00', { voices: [], actionPlans })).toMatchObject([{ summary: { lateActions: 1 } }])
  })
})
