import { isActionLate } from '../action-plan/action-plan.ts'
import { getReportDueOn } from '../action-plan/report-due.ts'
import { type Role, roles } from '../role/vocabulary.ts'
import { isAnswerOverdue, type VoiceLink } from '../round-trip/answer-overdue.ts'
import type { NotificationFacts, NotifiedPerson, NotifiedPlan } from './facts.ts'

/** What concerns one department today, and nothing of any other. */
export type Concern = {
  /** Voices at measures it leads, published or kept, with the days of the first and of the newest such link. */
  links: { voice: string; firstOn: string; lastOn: string }[]
  /** Those of them nobody has answered; `isOverdue` when the city's time for an answer is over. */
  waiting: { voice: string; isOverdue: boolean }[]
  /** Its action plans that were silent for more than a quarter, and since when news is due. */
  silentPlans: { plan: string; dueOn: string }[]
  lateActions: number
}

/** Who writes a department's answers and reports. */
const answering: readonly Role[] = roles.filter((role) => role === 'department' || role === 'planner')

/** The department a person is written to about; undefined for whoever answers for none. */
export function getDepartmentOf({ roles: own, department }: NotifiedPerson): string | undefined {
  return own.some((role) => answering.includes(role)) ? (department ?? undefined) : undefined
}

/**
 * What concerns each department, in one pass over ten thousand voices. A voice that is neither published nor kept
 * concerns nobody. A department that nothing concerns is not in the answer.
 */
export function getConcerns(facts: NotificationFacts, today: string): ReadonlyMap<string, Concern> {
  const concerns = new Map<string, Concern>()
  const concernOf = (department: string): Concern => {
    const concern = concerns.get(department) ?? { links: [], waiting: [], silentPlans: [], lateActions: 0 }
    concerns.set(department, concern)
    return concern
  }
  const leadOf = new Map(facts.measures.map(({ id, leadDepartment }) => [id, leadDepartment]))
  for (const { id, state, links } of facts.voices) {
    if (state !== 'published' && state !== 'kept') continue
    for (const [department, days] of groupDays(links, leadOf)) {
      const concern = concernOf(department)
      const [firstOn = today] = days
      concern.links.push({ voice: id, firstOn, lastOn: days.at(-1) ?? today })
      if (facts.answeredVoices.has(id)) continue
      concern.waiting.push({ voice: id, isOverdue: isAnswerOverdue(firstOn, facts.answerWithinDays, today) })
    }
  }
  for (const plan of facts.actionPlans)
    if (plan.department && plan.isPublished) addPlan(concernOf(plan.department), plan, today)
  return concerns
}

/** The days on which a voice came to each department, in their order. */
function groupDays(
  links: readonly VoiceLink[],
  leadOf: ReadonlyMap<string, string | null | undefined>,
): Map<string, string[]> {
  const days = new Map<string, string[]>()
  for (const { measure, on } of links) {
    const department = leadOf.get(measure)
    if (department) days.set(department, [...(days.get(department) ?? []), on].sort())
  }
  return days
}

function addPlan(concern: Concern, plan: NotifiedPlan, today: string): void {
  const dueOn = getReportDueOn(plan, today)
  if (dueOn === undefined) return
  if (dueOn < today) concern.silentPlans.push({ plan: plan.id, dueOn })
  concern.lateActions += (plan.actions ?? []).filter((action) => isActionLate(action, today)).length
}
