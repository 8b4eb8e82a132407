import { terms } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import type { PrintPlan } from '../../queries/print-plan.ts'
import { type IndicatorView, presentIndicator } from '../plan/indicator.ts'
import { type PlanView, presentPlan } from '../plan/plan.ts'
import { presentWords, type Words } from '../words/words.ts'

/** The plan as a booklet: strategies as chapters, projects as sections, measures with state, gap and numbers. */
export type PrintPlanView = {
  plan: PlanView
  updatedOn: string
  chapters: { id: string; label: string; name: Words; summary: Words; projects: PrintProject[] }[]
}
export type PrintProject = { code: string; name: Words; priorityReason: Words; measures: PrintMeasure[] }
export type PrintMeasure = {
  code: string
  name: Words
  desired: Words
  current: Words
  challenges: { title: Words; actor: string }[]
  horizon: string
  horizonReason: Words
  lead?: Words | undefined
  indicators: IndicatorView[]
}

export function presentPrintPlan(page: PrintPlan, speech: Speech): PrintPlanView {
  const { locale, messages } = speech
  const days = [page.plan, ...page.strategies.flatMap(({ projects }) => projects.flatMap(({ measures }) => measures))]
  return {
    plan: presentPlan(page, speech),
    updatedOn:
      days
        .map(({ updatedOn }) => updatedOn)
        .sort()
        .at(-1) ?? page.plan.updatedOn,
    chapters: page.strategies.map(({ strategy, projects }) => ({
      id: strategy.slug,
      label: messages.plan.strategy(strategy.code),
      name: presentWords(strategy.name, locale),
      summary: presentWords(strategy.summary, locale),
      projects: projects.map(({ project, measures }) => ({
        code: messages.plan.project(project.code),
        name: presentWords(project.name, locale),
        priorityReason: presentWords(project.priorityReason, locale),
        measures: measures.map((measure) => presentPrintMeasure(measure, page, speech)),
      })),
    })),
  }
}

function presentPrintMeasure(measure: CitizensDocument<'measure'>, page: PrintPlan, speech: Speech): PrintMeasure {
  const { locale, messages } = speech
  const lead = measure.leadDepartment === undefined ? undefined : page.departments.get(measure.leadDepartment)
  return {
    code: messages.plan.measure(measure.code),
    name: presentWords(measure.name, locale),
    desired: presentWords(measure.desiredState, locale),
    current: presentWords(measure.currentState, locale),
    challenges: measure.challenges.map(({ title, actor }) => ({
      title: presentWords(title, locale),
      actor: terms.actor[actor][locale],
    })),
    horizon: terms.investmentHorizon[measure.horizon][locale],
    horizonReason: presentWords(measure.horizonReason, locale),
    lead: lead && presentWords(lead.name, locale),
    indicators: measure.indicators.flatMap((id) => {
      const indicator = page.indicatorsById.get(id)
      return indicator === undefined ? [] : [presentIndicator({ indicator, areas: [] }, speech)]
    }),
  }
}
