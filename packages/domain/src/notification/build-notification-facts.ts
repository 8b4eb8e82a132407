import type { LinkedVoice, NotificationFacts, NotifiedPerson, NotifiedPlan } from './facts.ts'
import { notificationKinds } from './vocabulary.ts'

/** An officer of the library who wants every kind of mail. */
export function buildNotifiedPerson(fields: Partial<NotifiedPerson> = {}): NotifiedPerson {
  const person = { id: 'officer', roles: ['department'], department: 'library', since: '2026-04-01' } as const
  return { ...person, wants: notificationKinds, ...fields }
}

/** A published voice that was linked to a measure of the library on 20 November 2026. */
export function buildLinkedVoice(fields: Partial<LinkedVoice> = {}): LinkedVoice {
  return { id: 'voice', state: 'published', links: [{ measure: 'reading', on: '2026-11-20' }], ...fields }
}

/** An action plan of the library for fiscal 2026 and 2027 whose last news is of 1 November 2026. */
export function buildNotifiedPlan(fields: Partial<NotifiedPlan> = {}): NotifiedPlan {
  return {
    id: 'plan',
    department: 'library',
    isPublished: true,
    since: '2026-04-10',
    startsInFiscalYear: 2026,
    endsInFiscalYear: 2027,
    actions: [{ title: '夜の読書会', state: 'doing', dueOn: '2027-03-31', news: [{ on: '2026-11-01' }] }],
    ...fields,
  }
}

/** The library leads `reading`, the roads section leads `roads`; nothing waits for anybody. */
export function buildNotificationFacts(fields: Partial<NotificationFacts> = {}): NotificationFacts {
  return {
    people: [buildNotifiedPerson()],
    measures: [
      { id: 'reading', leadDepartment: 'library' },
      { id: 'roads', leadDepartment: 'roads' },
    ],
    voices: [],
    answeredVoices: new Set(),
    actionPlans: [buildNotifiedPlan()],
    answerWithinDays: 60,
    ...fields,
  }
}
