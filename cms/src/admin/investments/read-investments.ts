import {
  type AskedMeasure,
  type DueQuestion,
  type EvaluationAnswer,
  type FiscalYears,
  getCurrentQuestion,
  getFiscalYear,
  getInvestmentOverview,
  type InvestedMeasure,
  type InvestmentOverview,
  isInPlan,
} from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { type Fact, isPublished, readFacts, readFirstYears } from '../../facts/index.ts'
import { findTerms } from './find-terms.ts'

/** A measure with the question it stands before; `draft` is an evaluation that would answer and is not published yet. */
export type InvestmentRow = InvestedMeasure & {
  id: string
  code: string
  name: string
  lead?: { id: string; name: string } | undefined
  due?: (DueQuestion<EvaluationAnswer & { id: string }> & { draft?: string | undefined }) | undefined
}
export type Investments = { measures: InvestmentRow[]; overview: InvestmentOverview<InvestmentRow> }

/** All measures of the plan on a day that the person may read, as investments. Only a published evaluation answers a question. */
export async function readInvestments(req: PayloadRequest, today: string): Promise<Investments> {
  const fiscalYear = getFiscalYear(today)
  const [facts, evaluations, plans, departments, firstYearOf] = await Promise.all([
    readFacts(req, 'measures'),
    readFacts(req, 'evaluations'),
    readFacts(req, 'plans'),
    readFacts(req, 'departments'),
    readFirstYears(req),
  ])
  const terms = findTerms(plans.filter(isPublished), fiscalYear)
  const byMeasure = Map.groupBy(evaluations, ({ measure }) => idOf(measure) ?? '')
  const names = new Map(departments.map(({ id, name }) => [id, name]))
  const measures = facts
    .filter((measure) => isInPlan(measure, fiscalYear))
    .map((measure): InvestmentRow => {
      const lead = idOf(measure.leadDepartment)
      return {
        id: measure.id,
        code: measure.code ?? '',
        name: measure.name ?? '',
        horizon: measure.horizon ?? undefined,
        horizonReason: measure.horizonReason,
        kinds: (measure.investments ?? []).map(({ kind }) => kind),
        capitals: measure.capitals ?? [],
        futureChoices: measure.futureChoices?.effect ?? undefined,
        lead: lead === undefined ? undefined : { id: lead, name: names.get(lead) ?? '' },
        // As on the start page: the term asks of what is public.
        due:
          measure.horizon && isPublished(measure)
            ? ask(
                { horizon: measure.horizon, firstFiscalYear: firstYearOf(measure) },
                terms,
                today,
                byMeasure.get(measure.id) ?? [],
              )
            : undefined,
      }
    })
    .sort((a, b) => a.code.localeCompare(b.code, 'ja', { numeric: true }))
  return { measures, overview: getInvestmentOverview(measures) }
}

function ask(
  measure: AskedMeasure,
  terms: readonly FiscalYears[],
  today: string,
  evaluations: readonly Fact<'evaluations'>[],
): InvestmentRow['due'] {
  const due = getCurrentQuestion(measure, terms, today, evaluations.filter(isPublished).flatMap(toAnswer))
  if (!due) return undefined
  const draft = evaluations.find((each) => !isPublished(each) && each.fiscalYear === due.fiscalYear)
  return { ...due, draft: draft?.id }
}

const toAnswer = ({ id, fiscalYear, judgement }: Fact<'evaluations'>) =>
  judgement ? [{ id, fiscalYear, judgement }] : []
