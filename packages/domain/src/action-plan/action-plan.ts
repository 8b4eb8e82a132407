import { addMonths } from '../calendar/day.ts'
import type { CriterionVerdict } from '../decision/vocabulary.ts'
import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { getJapanese, hasWords, type Maybe, type Wording } from '../localized/wording.ts'
import { isPlanRunning } from './plan-period.ts'
import type { ActionState, BrandingAim } from './vocabulary.ts'

/** One action; days `2026-11-22`. */
export type ActionRecord = {
  title?: Wording
  dueOn?: Maybe<string>
  state?: Maybe<ActionState>
  news?: Maybe<readonly { on?: Maybe<string>; text?: Wording }[]>
}

/** アクションプラン of a department, as far as rules look at it; `criteria` are those of the adopted identity. */
export type ActionPlanRecord = {
  title?: Wording
  department?: unknown
  aim?: Wording
  brandingAim?: Maybe<BrandingAim>
  startsInFiscalYear?: Maybe<number>
  endsInFiscalYear?: Maybe<number>
  criteriaAnswers?: Maybe<readonly { criterion?: Maybe<string>; verdict?: Maybe<CriterionVerdict>; answer?: Wording }[]>
  actions?: Maybe<readonly ActionRecord[]>
  measures?: Maybe<readonly unknown[]>
  voices?: Maybe<readonly unknown[]>
  partnersWanted?: Wording
  criteria?: readonly { key: string; question?: Wording }[]
}

/**
 * Every department writes one, for the brand and in concrete actions (方向性⑤). It is stopped without department, name,
 * aim, audience or years (`action-plan.…-missing`: all at once, so that nobody publishes five times to learn of five),
 * with years reversed (`action-plan.years-reversed`) and with nameless actions; criteria left unanswered or answered
 * without a verdict, no actions, due dates outside the years and silent actions are advice.
 */
export function checkActionPlan(plan: ActionPlanRecord): Issue[] {
  const issues: Issue[] = []
  if (!plan.department) issues.push(block('action-plan.department-missing', 'department'))
  if (!hasWords(plan.title)) issues.push(block('action-plan.title-missing', 'title'))
  if (!hasWords(plan.aim)) issues.push(block('action-plan.aim-missing', 'aim'))
  if (!plan.brandingAim) issues.push(block('action-plan.branding-aim-missing', 'brandingAim'))
  for (const year of ['startsInFiscalYear', 'endsInFiscalYear'] as const)
    if (!plan[year]) issues.push(block('action-plan.year-missing', year))
  if ((plan.endsInFiscalYear ?? Number.POSITIVE_INFINITY) < (plan.startsInFiscalYear ?? 0))
    issues.push(block('action-plan.years-reversed', 'endsInFiscalYear'))
  for (const { key, question } of getUnansweredCriteria(plan))
    issues.push(
      advise('action-plan.criterion-unanswered', 'criteriaAnswers', { question: getJapanese(question) || key }),
    )
  issues.push(...checkVerdicts(plan))
  if (!plan.actions?.length) issues.push(advise('action-plan.actions-missing', 'actions'))
  return [...issues, ...(plan.actions ?? []).flatMap((action, index) => checkAction(action, plan, `actions.${index}`))]
}

/** An answer in words alone leaves open whether the plan meets the criterion. */
function checkVerdicts({ criteria = [], criteriaAnswers }: ActionPlanRecord): Issue[] {
  return (criteriaAnswers ?? []).flatMap(({ criterion, verdict, answer }, index) => {
    if (verdict || !hasWords(answer)) return []
    const question = getJapanese(criteria.find(({ key }) => key === criterion)?.question) || (criterion ?? '')
    return [advise('action-plan.verdict-missing', `criteriaAnswers.${index}.verdict`, { question })]
  })
}

function checkAction({ title, dueOn, state, news }: ActionRecord, plan: ActionPlanRecord, path: string): Issue[] {
  const name = getJapanese(title)
  const issues: Issue[] = []
  if (name === '') issues.push(block('action-plan.action-title-missing', `${path}.title`))
  if (dueOn && !isPlanRunning(plan, dueOn))
    issues.push(advise('action-plan.action-date-outside', `${path}.dueOn`, { title: name, dueOn }))
  if (state === 'doing' && !news?.length)
    issues.push(advise('action-plan.news-missing', `${path}.news`, { title: name }))
  return issues
}

/** Criteria of the identity that the plan has no answer to. */
export function getUnansweredCriteria({ criteria = [], criteriaAnswers }: ActionPlanRecord) {
  const answered = new Set(
    (criteriaAnswers ?? []).flatMap(({ criterion, answer }) => (hasWords(answer) ? criterion : [])),
  )
  return criteria.filter(({ key }) => !answered.has(key))
}

/** Day of the newest progress report of a plan. One dated in the future is a slip, and would keep it fresh till then. */
export function getLastNewsOn({ actions }: Pick<ActionPlanRecord, 'actions'>, today: string): string | undefined {
  const days = (actions ?? []).flatMap(({ news }) => (news ?? []).flatMap(({ on }) => on ?? []))
  return days
    .filter((day) => day <= today)
    .sort()
    .at(-1)
}

/** Progress is reported once a quarter: stale is what was silent for more than three months, or always. */
export function isStale(lastNewsOn: Maybe<string>, today: string): boolean {
  return !lastNewsOn || addMonths(lastNewsOn, 3) < today
}

/** An action past its due date that is neither done nor stopped. */
export function isActionLate({ dueOn, state }: ActionRecord, today: string): boolean {
  return state === 'late' || (!!dueOn && dueOn < today && state !== 'done' && state !== 'stopped')
}
