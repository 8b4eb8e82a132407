import { getFirstFiscalYear } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/predicates.ts'
import { toCityDay } from '../publishing/calendar.ts'
import type { Fact } from './fact-fields.ts'
import { readFacts } from './read-facts.ts'

/**
 * Tells of each measure since which fiscal year it is in its plan; undefined where it belongs to no plan yet, or to one
 * that the person may not read.
 */
export async function readFirstYears(
  req: PayloadRequest,
): Promise<(measure: Pick<Fact<'measures'>, 'createdAt' | 'project'>) => number | undefined> {
  const [plans, strategies, projects] = await Promise.all([
    readFacts(req, 'plans'),
    readFacts(req, 'strategies'),
    readFacts(req, 'projects'),
  ])
  const planById = new Map(plans.map((plan) => [plan.id, plan]))
  const planOfStrategy = new Map(strategies.map(({ id, plan }) => [id, planById.get(idOf(plan) ?? '')]))
  const planOfProject = new Map(projects.map(({ id, strategy }) => [id, planOfStrategy.get(idOf(strategy) ?? '')]))
  return ({ createdAt, project }) => {
    const plan = planOfProject.get(idOf(project) ?? '')
    if (!plan) return undefined
    const { startsInFiscalYear } = plan
    return getFirstFiscalYear(toCityDay(createdAt), { startsInFiscalYear, enteredOn: toCityDay(plan.createdAt) })
  }
}
