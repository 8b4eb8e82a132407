import { getJapanese, type Maybe } from '../localized/wording.ts'
import { type ActionRecord, getLastNewsOn, isActionLate, isStale } from './action-plan.ts'
import type { ActionState } from './vocabulary.ts'

/** A plan whose actions are reported on; `since` is the day from which reports are expected. */
export type ReportedPlan = {
  id: string
  since: string
  actions?: Maybe<readonly (ActionRecord & { key?: Maybe<string>; enteredOn?: Maybe<string> })[]>
}

/** One action as it waits for its report. */
export type ActionToReport = {
  plan: string
  key: string
  title: string
  state: ActionState
  dueOn: string | undefined
  lastNews: { on: string; text: string } | undefined
  isLate: boolean
  /** Late because its day has passed, not by its own word. */
  isOverdue: boolean
  /** Neither done nor stopped, and without a word for a quarter, or since its plan began or it was added: planned ones report too. */
  isSilent: boolean
}

/**
 * All actions of some plans, those first that wait most: late ones, then silent ones, then by due date; what is done
 * or stopped comes last. Actions without a key were never saved and are not there.
 */
export function getActionsToReport(plans: readonly ReportedPlan[], today: string): ActionToReport[] {
  const actions = plans.flatMap(({ id, since, actions }) =>
    (actions ?? []).flatMap((action) =>
      action.key ? [present(id, latest(since, action.enteredOn), action.key, action, today)] : [],
    ),
  )
  return actions.toSorted((a, b) => rank(a) - rank(b) || (a.dueOn ?? noDay).localeCompare(b.dueOn ?? noDay))
}

/** Whether an action may still have news to come. */
export const isActionOpen = ({ state }: { state: ActionState }) => state !== 'done' && state !== 'stopped'

function present(plan: string, since: string, key: string, action: ActionRecord, today: string): ActionToReport {
  const state = action.state ?? 'planned'
  const [lastNews] = (action.news ?? [])
    .flatMap(({ on, text }) => (on ? [{ on, text: getJapanese(text) }] : []))
    .toSorted((a, b) => b.on.localeCompare(a.on))
  return {
    plan,
    key,
    title: getJapanese(action.title),
    state,
    dueOn: action.dueOn ?? undefined,
    lastNews,
    isLate: isActionLate(action, today),
    isOverdue: isActionOpen({ state }) && !!action.dueOn && action.dueOn < today,
    isSilent: isActionOpen({ state }) && isStale(getLastNewsOn({ actions: [action] }, today) ?? since, today),
  }
}

const latest = (since: string, enteredOn: Maybe<string>) => (enteredOn && enteredOn > since ? enteredOn : since)

function rank(action: ActionToReport): number {
  if (!isActionOpen(action)) return 3
  if (action.isLate) return 0
  return action.isSilent ? 1 : 2
}

/** Sorts behind every day. */
const noDay = '9999'
