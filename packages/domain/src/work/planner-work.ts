import { isPlanRunning } from '../action-plan/plan-period.ts'
import { isPlanSilent } from '../action-plan/report-due.ts'
import { getEvaluationsDue } from '../round-trip/due-evaluations.ts'
import type { WorkFacts } from './facts.ts'
import { getTermQuestions } from './term-questions.ts'
import { isRecent, toDocuments, toWorkItem, type WorkItem } from './work-item.ts'

/** 企画課 keeps plan and brand true: who is late, what is not measured or judged yet, whose voices are missing. */
export function getPlannerWork(facts: WorkFacts, today: string): WorkItem[] {
  const { measures, evaluations, terms, departments } = facts
  const current = facts.plans.filter((plan) => isPlanRunning(plan, today))
  const planning = new Set(current.map(({ department }) => department))
  const silent = new Set(facts.plans.filter((plan) => isPlanSilent(plan, today)).map(({ department }) => department))
  const due = getEvaluationsDue(measures, evaluations, terms, today)
  return [
    toWorkItem(
      'late',
      'departments-without-plan',
      departments.filter(({ id }) => !planning.has(id)),
    ),
    toWorkItem(
      'late',
      'departments-silent',
      [...silent].map((id) => ({ id })),
    ),
    toWorkItem('late', 'indicators-overdue', toDocuments(facts.overdueIndicators)),
    due.late
      ? toWorkItem('late', 'evaluations-missing-late', due.measures)
      : toWorkItem('waiting', 'evaluations-missing', due.measures),
    toWorkItem('waiting', 'term-questions', getTermQuestions(facts, today)),
    toWorkItem(
      'waiting',
      'drafts',
      facts.drafts.filter(({ publisher }) => publisher === 'planner'),
    ),
    toWorkItem('waiting', 'thin-groups', toDocuments(facts.thinGroups)),
    toWorkItem('waiting', 'names-as-means', toDocuments(facts.namesAsMeans)),
    toWorkItem(
      'new',
      'answers-lately',
      facts.answers.filter(({ on }) => isRecent(on, today)),
    ),
  ]
}
