import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import { getJapanese, type Maybe, type Wording } from '../localized/wording.ts'
import { terms } from '../terms.ts'
import { countCharacters } from '../text/text.ts'
import { type ActionState, actionStates } from './vocabulary.ts'

/** Shortest and longest report of progress, in characters: a sentence or two, written in a minute. */
export const progressReportLength = { minimum: 5, maximum: 500 } as const

/** What a department tells once a quarter about one action: how it stands now, and what happened. */
export type ProgressReport = { action: string; state: ActionState; text: string }

/** An action as far as a report changes it. */
type ReportedAction = {
  key?: Maybe<string>
  title?: Wording
  state?: Maybe<ActionState>
  news?: Maybe<readonly object[]>
}

/**
 * A report names an action of the plan (`progress-report.action-unknown`), a state that exists
 * (`progress-report.state-unknown`) and says in words what happened (`progress-report.text-missing`, `…-too-long`):
 * citizens read it, and it is the note of the change (方向性⑤: 活動を目に見える形に).
 */
export function checkProgressReport(
  report: { action?: unknown; state?: unknown; text?: unknown },
  actions: readonly ReportedAction[],
): Issue[] {
  const issues: Issue[] = []
  const { minimum, maximum } = progressReportLength
  const length = typeof report.text === 'string' ? countCharacters(report.text.trim()) : 0
  if (!actions.some(({ key }) => !!key && key === report.action))
    issues.push(block('progress-report.action-unknown', 'action'))
  if (!isActionState(report.state)) issues.push(block('progress-report.state-unknown', 'state'))
  if (length < minimum) issues.push(block('progress-report.text-missing', 'text', { minimum }))
  if (length > maximum) issues.push(block('progress-report.text-too-long', 'text', { maximum, length }))
  return issues
}

/** The actions with the report laid on: the state it tells, and its words as the newest news of the day. */
export function addProgressReport<A extends ReportedAction>(actions: readonly A[], report: ProgressReport, on: string) {
  return actions.map((action) =>
    action.key === report.action
      ? { ...action, state: report.state, news: [...(action.news ?? []), { on, text: report.text.trim() }] }
      : action,
  )
}

/** The note of the change that a report makes: which action, how it stands now and was before, and what happened. */
export function describeProgressReport(action: ReportedAction, report: ProgressReport): string {
  const { [report.state]: now } = terms.actionState
  const before = action.state && action.state !== report.state ? `${terms.actionState[action.state].ja}→` : ''
  return `「${getJapanese(action.title)}」の進み具合（${before}${now.ja}）：${report.text.trim()}`
}

export const isActionState = (value: unknown): value is ActionState =>
  (actionStates as readonly unknown[]).includes(value)
