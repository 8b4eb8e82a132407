import {
  checkActionPlan,
  checkBrandIdentity,
  checkDecision,
  checkEvaluation,
  checkLogicModel,
  checkMeasurePublication,
  checkProjectPublication,
  checkResponse,
  getFiscalYear,
  type InvestmentHorizon,
  type Issue,
} from '@aritai/domain'
import type { CollectionSlug } from 'payload'
import { checkIndicatorValues } from '../../collections/indicators/check-values.ts'
import { checkTerms } from '../../collections/plans/check-terms.ts'
import { toCityDay } from '../../publishing/calendar.ts'

/** What a rule needs from other documents; undefined as long as it has not arrived. */
export type KnownFromElsewhere = {
  criteria?: { key: string; question: string }[] | undefined
  horizon?: InvestmentHorizon | undefined
}

/** Asks the rules about the values of a form, as they stand in it now. */
export type FormCheck = (values: Record<string, unknown>, known: KnownFromElsewhere) => Issue[]

/** The rule reads of the values what it knows; each field of it may be missing or empty. */
const of =
  <D>(check: (document: D, known: KnownFromElsewhere) => Issue[]): FormCheck =>
  (values, known) =>
    check(values as D, known)

/**
 * Which check runs while which document is written: the one that decides at publication, as far as the form alone can
 * tell. What only the CMS knows (another adopted identity, an evaluation of the same year) is said when it is saved.
 */
export const formChecks: Partial<Record<CollectionSlug, FormCheck>> = {
  'action-plans': of<Parameters<typeof checkActionPlan>[0]>((plan, { criteria = [] }) =>
    checkActionPlan({ ...plan, criteria }),
  ),
  'brand-identities': of(checkBrandIdentity),
  decisions: of<Parameters<typeof checkDecision>[0]>((decision, { criteria }) =>
    criteria ? checkDecision(decision, { isPublic: true, criteria }) : [],
  ),
  evaluations: of<Parameters<typeof checkEvaluation>[0]>((evaluation, { horizon }) =>
    checkEvaluation({ ...evaluation, horizon, currentFiscalYear: getFiscalYear(toCityDay(new Date())) }),
  ),
  indicators: of(checkIndicatorValues),
  'logic-models': of<Partial<Parameters<typeof checkLogicModel>[0]>>(({ nodes, links, ...model }) =>
    checkLogicModel({ ...model, nodes: nodes ?? [], links: links ?? [] }),
  ),
  measures: of(checkMeasurePublication),
  plans: checkTerms,
  projects: of(checkProjectPublication),
  responses: of(checkResponse),
}
