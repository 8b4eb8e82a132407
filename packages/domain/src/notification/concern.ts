import { isActionLate } from '../action-plan/action-plan.ts'
import { addDays } from '../calendar/week.ts'
import { type Role, roles } from '../role/vocabulary.ts'
import type { NotificationFacts, NotifiedPerson } from './facts.ts'
import { getReportDueOn } from './silence.ts'

/** What concerns one department today, and nothing of any other. */
export type Concern = {
  /** Voices at measures it leads, published or kept, with the day of the newest such link. */
  links: readonly { voice: string; on: string }[]
  /** Those of them nobody has answered; `isOverdue` when the city's time for an answer is over. */
  waiting: readonly { voice: string; isOverdue: boolean }[]
  /** Its action plans that were silent for more than a quarter, and since when news is due. */
  silentPlans: readonly { plan: string; dueOn: string }[]
  lateActions: number
}

/** Who writes a department's answers and reports. */
const answering: readonly Role[] = roles.filter((role) => role === 'department' || role === 'planner')

/** The department a person is written to about; undefined for whoever answers for none. */
export function getDepartmentOf({ roles: own, department }: NotifiedPerson): string | undefined {
  return own.some((role) => answering.includes(role)) ? (department ?? undefined) : undefined
}

/** Gathers what concerns a department. A voice that is neither published nor kept concerns nobody. */
export function getConcern(facts: NotificationFacts, department: string, today: string): Concern {
  const led = new Set(facts.measures.filter((measure) => measure.leadDepartment === department).map(({ id }) => id))
  const links = facts.voices.flatMap(({ id, state, links: all }) => {
    const days = all.filter(({ measure }) => led.has(measure)).map(({ on }) => on)
    const isDecided = state === 'published' || state === 'kept'
    return isDecided && days.length > 0 ? [{ voice: id, days: days.sort() }] : []
  })
  const plans = facts.actionPlans.filter((plan) => plan.department === department)
  return {
    links: links.map(({ voice, days }) => ({ voice, on: days.at(-1) ?? today })),
    waiting: links
      .filter(({ voice }) => !facts.answeredVoices.has(voice))
      .map(({ voice, days }) => ({ voice, isOverdue: addDays(days[0] ?? today, facts.answerWithinDays) < today })),
    silentPlans: plans.flatMap((plan) => {
      const dueOn = getReportDueOn(plan, today)
      return dueOn !== undefined && dueOn < today ? [{ plan: plan.id, dueOn }] : []
    }),
    lateActions: plans
      .filter((plan) => getReportDueOn(plan, today) !== undefined)
      .flatMap(({ actions }) => actions ?? [])
      .filter((action) => isActionLate(action, today)).length,
  }
}
