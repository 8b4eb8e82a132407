import { type DepartmentStanding, getDepartmentOverview } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { reportsSince } from '../../collections/action-plans/reports-since.ts'
import { type Fact, readFacts } from '../../facts/index.ts'
import { today } from '../../fields/day.ts'

export type DepartmentRow = DepartmentStanding & { name: string; division: string }

/** Where every department stands, in the order of the city, from what the person may read. */
export async function readDepartmentOverview(req: PayloadRequest): Promise<DepartmentRow[]> {
  const [departments, plans, identities, responses] = await Promise.all([
    readFacts(req, 'departments'),
    readFacts(req, 'action-plans'),
    readFacts(req, 'brand-identities'),
    readFacts(req, 'responses'),
  ])
  const criteriaOf = new Map(identities.map(({ id, criteria }) => [id, (criteria ?? []).flatMap(toCriterion)]))
  const adopted = identities.find(({ state, _status }) => state === 'adopted' && _status === 'published')
  const named = new Map(departments.map((department) => [department.id, department]))
  const overview = getDepartmentOverview({
    departments: departments.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ id }) => id),
    // A plan that names no identity is held against the adopted one.
    plans: plans.map((plan) => toPlan(plan, criteriaOf.get(idOf(plan.identity) ?? adopted?.id ?? '') ?? [])),
    answers: responses.filter(({ _status }) => _status === 'published').map(toAnswer),
    today: today(),
  })
  return overview.map((standing) => {
    const department = named.get(standing.department)
    return { ...standing, name: department?.name ?? '', division: department?.division ?? '' }
  })
}

function toPlan(plan: Fact<'action-plans'>, criteria: { key: string; question: string }[]) {
  return {
    ...plan,
    department: idOf(plan.department) ?? '',
    isPublished: plan._status === 'published',
    since: reportsSince(plan),
    criteria,
  }
}

const toAnswer = ({ department, voices }: Fact<'responses'>) => ({
  department: idOf(department) ?? '',
  voices: (voices ?? []).flatMap((voice) => idOf(voice) ?? []),
})

const toCriterion = ({ key, question }: { key?: string | null; question?: string | null }) =>
  key ? [{ key, question: question ?? key }] : []
