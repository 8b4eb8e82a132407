import {
  type ActionToReport,
  getActionsToReport,
  getReportsFrom,
  isActionOpen,
  isPlanReported,
  isPlanRunning,
} from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { reportsSince } from '../../collections/action-plans/reports-since.ts'
import { type Fact, readFacts } from '../../facts/index.ts'
import { today } from '../../fields/day.ts'

/** A plan as the report page shows it. */
export type PlanToReport = {
  id: string
  title: string
  slug: string
  department: string
  isPublished: boolean
  /** There is a draft on top of what is public: it has to be published before a report can be. */
  hasDraft: boolean
  revision: number
}

export type ReportList = {
  plans: Map<string, PlanToReport>
  actions: ActionToReport[]
  /** Actions that wait and are not shown, because nobody can report on all of a city at once. */
  notShown: number
}

/** More than this on one page is read by nobody; the overview of departments leads to the others. */
const shownAtOnce = 60

/**
 * The actions of a department, or of the whole city those that are late or silent, with what a report needs to know of
 * their plans. Plans of this fiscal year, and those that ended in the quarter before. Drafts that never were public are listed without actions.
 */
export async function readReportList(req: PayloadRequest, department: string | undefined): Promise<ReportList> {
  const facts = await readFacts(req, 'action-plans')
  const reported = facts.filter((plan) => isPlanReported(plan, today()))
  const wanted = reported.filter((plan) => department === undefined || idOf(plan.department) === department)
  const published = wanted.filter(({ _status }) => _status === 'published')
  const sinceOf = (plan: Fact<'action-plans'>) => getReportsFrom(reportsSince(plan), plan.startsInFiscalYear)
  const all = getActionsToReport(
    published.map((plan) => ({ id: plan.id, since: sinceOf(plan), actions: plan.actions ?? [] })),
    today(),
  )
  const waiting = department === undefined ? all.filter((action) => isActionOpen(action) && needsNews(action)) : all
  const actions = waiting.slice(0, shownAtOnce)
  const drafts =
    department === undefined
      ? []
      : wanted.filter((plan) => plan._status !== 'published' && isPlanRunning(plan, today()))
  const shown = new Set([
    ...actions.map(({ plan }) => plan),
    ...published.map(ownPlans(department)),
    ...drafts.map(({ id }) => id),
  ])
  return {
    plans: await readPlans(
      req,
      [...shown].filter((id) => id !== ''),
      facts,
    ),
    actions,
    notShown: waiting.length - actions.length,
  }
}

/** A department sees each of its plans, also one without an action. */
const ownPlans =
  (department: string | undefined) =>
  ({ id }: { id: string }) =>
    department === undefined ? '' : id

const needsNews = ({ isLate, isSilent }: ActionToReport) => isLate || isSilent

async function readPlans(req: PayloadRequest, ids: string[], facts: readonly Fact<'action-plans'>[]) {
  if (ids.length === 0) return new Map<string, PlanToReport>()
  const { docs } = await req.payload.find({
    collection: 'action-plans',
    where: { id: { in: ids } },
    draft: true,
    select: { title: true, slug: true, department: true, revision: true, _status: true },
    pagination: false,
    depth: 0,
    locale: 'ja',
    overrideAccess: false,
    req,
  })
  const statusOf = new Map(facts.map(({ id, _status }) => [id, _status]))
  return new Map(
    docs.map((plan) => {
      const isPublished = statusOf.get(plan.id) === 'published'
      const shown: PlanToReport = {
        id: plan.id,
        title: plan.title ?? '',
        slug: plan.slug,
        department: idOf(plan.department) ?? '',
        isPublished,
        hasDraft: isPublished && plan._status !== 'published',
        revision: plan.revision ?? 0,
      }
      return [plan.id, shown]
    }),
  )
}
