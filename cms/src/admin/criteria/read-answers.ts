import { type AnsweringDocument, getPlanPeriod } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { type Fact, readFacts } from '../../facts/index.ts'

/** A decision or an action plan as the page links it. */
export type LinkedDocument = AnsweringDocument & { title: string }

/** The adopted identity, everything that was held against an identity, and the names of departments. */
export type CriteriaFacts = {
  identity: Fact<'brand-identities'> | undefined
  documents: LinkedDocument[]
  departmentNames: ReadonlyMap<string, string>
}

/** Reads what the person may read. */
export async function readAnswers(req: PayloadRequest): Promise<CriteriaFacts> {
  const [identities, decisions, plans, departments] = await Promise.all([
    readFacts(req, 'brand-identities'),
    readFacts(req, 'decisions'),
    readFacts(req, 'action-plans'),
    readFacts(req, 'departments'),
  ])
  return {
    identity: identities.find(({ state, _status }) => state === 'adopted' && _status === 'published'),
    documents: [...decisions.map(fromDecision), ...plans.map(fromPlan)],
    departmentNames: new Map(departments.map(({ id, name }) => [id, name])),
  }
}

const fromDecision = (decision: Fact<'decisions'>): LinkedDocument => ({
  ...baseOf(decision),
  kind: 'decision',
  // A draft may have no day yet; it is shown in every period.
  period: decision.decidedOn
    ? { from: decision.decidedOn, to: decision.decidedOn }
    : getPlanPeriod(undefined, undefined),
  answers: (decision.answers ?? []).map(({ criterion, verdict, reason }) => ({ criterion, verdict, words: reason })),
})

const fromPlan = (plan: Fact<'action-plans'>): LinkedDocument => ({
  ...baseOf(plan),
  kind: 'action-plan',
  period: getPlanPeriod(plan.startsInFiscalYear, plan.endsInFiscalYear),
  answers: (plan.criteriaAnswers ?? []).map(({ criterion, verdict, answer }) => ({
    criterion,
    verdict,
    words: answer,
  })),
})

const baseOf = (fact: Fact<'decisions'> | Fact<'action-plans'>) => ({
  id: fact.id,
  title: fact.title,
  identity: idOf(fact.identity) ?? null,
  department: idOf(fact.department) ?? null,
  published: fact._status === 'published',
})
