import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLinkedVoice, buildNotificationFacts, buildNotifiedPerson } from './build-notification-facts.ts'
import type { DueNotification, NotificationFacts, SentNotification } from './facts.ts'
import { getDueNotifications } from './notification.ts'
import { notificationKinds } from './vocabulary.ts'

/** A Tuesday, in the afternoon. */
const now = '2026-11-24T14:00'
const toldAt = (sentAt: string, due: readonly DueNotification[]): SentNotification[] =>
  due.map(({ kind, person, subjects }) => ({ kind, person, subjects, sentAt }))
const kindsDue = (fields: Partial<NotificationFacts>, at = now, sent: SentNotification[] = []) =>
  getDueNotifications(buildNotificationFacts(fields), at, sent).map(({ kind, person }) => `${person}: ${kind}`)

describe('who is written to', () => {
  const voices = [buildLinkedVoice()]
  const people = (...fields: Parameters<typeof buildNotifiedPerson>[0][]) => fields.map(buildNotifiedPerson)

  it('are the officers of the department that leads the measure, and nobody of another one', () => {
    const staff = people({ id: 'library' }, { id: 'roads', department: 'roads' }, { id: 'none', department: null })
    expect(kindsDue({ voices, people: staff })).toEqual(['library: voice-linked', 'library: weekly-summary'])
  })
  it('are planners too, when their own section leads it', () => {
    const staff = people(
      { id: 'planner', roles: ['planner'] },
      { id: 'elsewhere', roles: ['planner'], department: null },
    )
    expect(kindsDue({ voices, people: staff })).toContain('planner: voice-linked')
    expect(kindsDue({ voices, people: staff }).join()).not.toContain('elsewhere')
  })
  it('is nobody without a role that answers voices, whatever the department', () => {
    expect(kindsDue({ voices, people: people({ roles: ['reader', 'moderator'] }, { roles: [] }) })).toEqual([])
  })
  it('is nobody who chose otherwise', () => {
    expect(kindsDue({ voices, people: people({ wants: [] }) })).toEqual([])
    expect(kindsDue({ voices, people: people({ wants: ['weekly-summary'] }) })).toEqual(['officer: weekly-summary'])
  })
})

describe('a mail', () => {
  const facts = buildNotificationFacts({
    voices: [buildLinkedVoice(), buildLinkedVoice({ id: 'old', links: [{ measure: 'reading', on: '2026-08-01' }] })],
  })

  it('is written once: what was just sent is not due any more', () => {
    const due = getDueNotifications(facts, now, [])
    expect(due.map(({ kind }) => kind)).toEqual(['voice-linked', 'answer-overdue', 'weekly-summary'])
    expect(getDueNotifications(facts, now, toldAt(now, due))).toEqual([])
  })

  it('tells of no voice that was taken back, returned or is looked at again, and of no unlinked one', () => {
    for (const state of ['withdrawn', 'returned', 'in-review', 'received'] as const)
      expect(kindsDue({ voices: [buildLinkedVoice({ state })] })).toEqual([])
    expect(kindsDue({ voices: [buildLinkedVoice({ links: [] })] })).toEqual([])
  })

  it('holds, whatever happens, nothing of another department, and no fact of one moment twice', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`)
    const voice = fc.record({
      id: fc.uuid(),
      state: fc.constantFrom('published', 'kept', 'returned', 'withdrawn', 'in-review'),
      links: fc.array(fc.record({ measure: fc.constantFrom('reading', 'roads'), on: day }), { maxLength: 2 }),
    })
    const person = fc.record({
      id: fc.uuid(),
      roles: fc.subarray(['department', 'planner', 'reader'] as const),
      department: fc.constantFrom('library', 'roads', null),
      since: day,
      wants: fc.subarray([...notificationKinds]),
    })
    const hours = fc.integer({ min: 0, max: 23 }).map((hour) => `2026-11-30T${String(hour).padStart(2, '0')}:30`)
    fc.assert(
      fc.property(fc.array(voice), fc.array(person), hours, (voices, people, at) => {
        const world = buildNotificationFacts({ voices: voices as never, people, answerWithinDays: 5 })
        const due = getDueNotifications(world, at, [])
        const measureOf = { library: 'reading', roads: 'roads' }
        for (const { person: id, subjects, kind } of due.filter(({ kind }) => /voice|answer/.test(kind))) {
          const receiver = people.find((one) => one.id === id)
          const measure = receiver?.department ? measureOf[receiver.department] : undefined
          expect(receiver?.wants).toContain(kind)
          for (const subject of subjects) {
            const told = voices.find((one) => one.id === subject)
            expect(told?.links.some((link) => link.measure === measure)).toBe(true)
            expect(['published', 'kept']).toContain(told?.state)
          }
        }
        expect(getDueNotifications(world, at, toldAt(at, due))).toEqual([])
      }),
    )
  })
})
