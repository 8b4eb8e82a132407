import { getFiscalYear, getOverdueIndicators, type Role, type WorkFacts } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import type { Staff } from '../../access/user.ts'
import { reportsSince } from '../../collections/action-plans/reports-since.ts'
import {
  type Fact,
  type FactSlug,
  getVoiceLinks,
  isPublished,
  readAnsweredVoices,
  readAnswerWithinDays,
  readFacts,
  readFirstYears,
} from '../../facts/index.ts'
import { toCityDay } from '../../publishing/calendar.ts'
import { getFailingDeliveries } from '../../publishing/delivery/delivery-state.ts'
import { readCoverage } from '../coverage/read-coverage.ts'
import { findTerms } from '../investments/find-terms.ts'
import { listNames } from '../names/list-names.ts'
import { toHeardVoice } from '../round-trip/read-round-trip.ts'
import { readChanges } from './read-changes.ts'
import { readDrafts } from './read-drafts.ts'
import { readPeopleAndActions } from './read-people.ts'
import { readUnresolved } from './read-unresolved.ts'

/** Gathers what the start page of a person is made of, reading only what the person's roles ask for. */
export async function readWorkFacts(req: PayloadRequest, staff: Staff, today: string): Promise<WorkFacts> {
  const is = (...roles: Role[]) => staff.roles.some((role) => roles.includes(role))
  const read = async <Slug extends FactSlug>(slug: Slug, ...roles: Role[]): Promise<Fact<Slug>[]> =>
    is(...roles) ? readFacts(req, slug) : []
  const [voices, measures, evaluations, plans, responses, actionPlans] = await Promise.all([
    read('voices', 'moderator', 'department', 'reader'),
    read('measures', 'planner', 'department'),
    read('evaluations', 'planner', 'department'),
    read('plans', 'planner', 'department'),
    read('responses', 'planner', 'reader'),
    read('action-plans', 'planner', 'department'),
  ])
  const firstYearOf = is('planner', 'department') ? await readFirstYears(req) : () => undefined
  const leads = new Map(measures.map(({ id, leadDepartment }) => [id, idOf(leadDepartment)]))
  const [answered, unresolved, drafts, changes, ofPlanner, ofAdmin] = await Promise.all([
    is('department') ? readAnsweredVoices(req) : new Set<string>(),
    is('moderator') ? readUnresolved(req, voices) : new Set<string>(),
    is('planner', 'department') ? readDrafts(req, (measure) => leads.get(measure ?? '')) : [],
    is('reader') ? readChanges(req) : [],
    is('planner') ? readForPlanner(req, measures, today) : nothingForPlanner,
    is('admin') ? readPeopleAndActions(req, today) : { officersWithoutDepartment: [], actionsToday: [] },
  ])
  return {
    department: staff.department,
    voices: voices.map((voice) => ({
      ...toHeardVoice(voice),
      links: getVoiceLinks(voice),
      publishedOn: voice.publishedOn ?? undefined,
      withdrawnOn: voice.withdrawnOn ?? undefined,
      unresolved: unresolved.has(voice.id),
    })),
    answered,
    answerWithinDays: await readAnswerWithinDays(req.payload),
    measures: measures.filter(isPublished).map((measure) => ({
      id: measure.id,
      horizon: measure.horizon,
      ended: measure.ended,
      firstFiscalYear: firstYearOf(measure),
      leadDepartment: leads.get(measure.id) ?? '',
    })),
    plans: actionPlans.filter(isPublished).map(toWorkPlan),
    evaluations: evaluations.filter(isPublished).map((one) => ({ ...toEvaluationOf(one), judgement: one.judgement })),
    evaluationDrafts: evaluations.filter((one) => !isPublished(one)).map(toEvaluationOf),
    terms: plans.filter(isPublished).flatMap(({ terms }) => terms ?? []),
    termsOfPlan: findTerms(plans.filter(isPublished), getFiscalYear(today)),
    drafts,
    answers: responses.filter(isPublished).map(({ id, respondedOn }) => ({ id, on: respondedOn })),
    changes,
    ...ofPlanner,
    ...ofAdmin,
    failingDeliveries: is('admin')
      ? getFailingDeliveries().map(({ replica, since }) => ({ id: replica, on: toCityDay(since) }))
      : [],
  }
}

type ForPlanner = Pick<WorkFacts, 'departments' | 'overdueIndicators' | 'thinGroups' | 'namesAsMeans'>

const nothingForPlanner: ForPlanner = { departments: [], overdueIndicators: [], thinGroups: [], namesAsMeans: [] }

async function readForPlanner(
  req: PayloadRequest,
  measures: readonly Fact<'measures'>[],
  today: string,
): Promise<ForPlanner> {
  const [departments, indicators, projects, { outreach }] = await Promise.all([
    readFacts(req, 'departments'),
    readFacts(req, 'indicators'),
    readFacts(req, 'projects'),
    readCoverage(req),
  ])
  return {
    departments: departments.filter(isPublished).map(({ id }) => ({ id })),
    overdueIndicators: getOverdueIndicators(indicators.filter(isPublished), today).map(({ indicator }) => indicator.id),
    thinGroups: outreach.map(({ area, stage }) => `${area ?? ''} ${stage ?? ''}`),
    namesAsMeans: listNames({ projects, measures }, getFiscalYear(today)).flatMap(({ standing, collection, id }) =>
      standing === 'means' ? `${collection}/${id}` : [],
    ),
  }
}

const toEvaluationOf = ({ measure, fiscalYear }: Fact<'evaluations'>) => ({ measure: idOf(measure) ?? '', fiscalYear })

const toWorkPlan = (plan: Fact<'action-plans'>) => ({
  id: plan.id,
  department: idOf(plan.department) ?? '',
  startsInFiscalYear: plan.startsInFiscalYear,
  endsInFiscalYear: plan.endsInFiscalYear,
  since: reportsSince(plan),
  actions: plan.actions ?? [],
})
