import { getFiscalYear, isInPlan, type NotificationFacts, type NotificationKind } from '@aritai/domain'
import type { Payload } from 'payload'
import { idOf } from '../access/predicates.ts'
import { reportsSince } from '../collections/action-plans/reports-since.ts'
import { getFreshFacts } from '../facts/fact-store.ts'
import { type Fact, getVoiceLinks, readAnsweredVoices, readAnswerWithinDays } from '../facts/index.ts'
import type { User } from '../payload-types.ts'
import { toCityDay } from '../publishing/calendar.ts'

/** What the rules look at, and what a letter needs to name what they found. */
export type Gathered = { facts: NotificationFacts; staff: ReadonlyMap<string, User>; names: Names }
type Names = { measures: ReadonlyMap<string, Named>; plans: ReadonlyMap<string, string> }
type Named = { name: string; leadDepartment: string | undefined }

/** Acts for nobody: which of it a person is told is for the rules, which keep to the person's own department. */
export async function gatherNotificationFacts(payload: Payload, now: Date): Promise<Gathered> {
  const [measures, voices, answeredVoices, plans] = await Promise.all([
    getFreshFacts(payload, 'measures'),
    getFreshFacts(payload, 'voices'),
    readAnsweredVoices({ payload }),
    getFreshFacts(payload, 'action-plans'),
  ])
  const staff = await payload.find({ overrideAccess: true, collection: 'users', pagination: false, depth: 0 })
  const fiscalYear = getFiscalYear(toCityDay(now))
  return {
    facts: {
      people: staff.docs.map(toPerson),
      measures: measures
        .filter((measure) => isInPlan(measure, fiscalYear))
        .map(({ id, leadDepartment }) => ({ id, leadDepartment: idOf(leadDepartment) })),
      voices: voices.filter(({ measures: linked }) => linked?.length).map(toLinkedVoice),
      answeredVoices,
      actionPlans: plans.map(toNotifiedPlan),
      answerWithinDays: await readAnswerWithinDays(payload),
    },
    staff: new Map(staff.docs.map((person) => [person.id, person])),
    names: {
      measures: new Map(
        measures.map(({ id, name, leadDepartment }) => [id, { name, leadDepartment: idOf(leadDepartment) }]),
      ),
      plans: new Map(plans.map(({ id, title }) => [id, title])),
    },
  }
}

/** The box of each kind on a person's account. */
const boxes: Record<NotificationKind, 'voiceLinked' | 'answerOverdue' | 'reportDue' | 'weeklySummary'> = {
  'voice-linked': 'voiceLinked',
  'answer-overdue': 'answerOverdue',
  'report-due': 'reportDue',
  'weekly-summary': 'weeklySummary',
}

function toPerson({ id, roles, department, createdAt, notifications }: User): NotificationFacts['people'][number] {
  const kinds = Object.keys(boxes) as NotificationKind[]
  // An account of before there were boxes has none, and gets everything like a new one.
  const wants = kinds.filter((kind) => notifications?.[boxes[kind]] !== false)
  return { id, roles, department: idOf(department), since: toCityDay(createdAt), wants }
}

const toLinkedVoice = (voice: Fact<'voices'>): NotificationFacts['voices'][number] => ({
  id: voice.id,
  state: voice.state,
  links: getVoiceLinks(voice),
})

function toNotifiedPlan(plan: Fact<'action-plans'>): NotificationFacts['actionPlans'][number] {
  const { id, department, startsInFiscalYear, endsInFiscalYear, actions, _status } = plan
  return {
    ...{ id, startsInFiscalYear, endsInFiscalYear, actions },
    department: idOf(department),
    isPublished: _status === 'published',
    since: reportsSince(plan),
  }
}
