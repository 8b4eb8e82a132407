import { type TermState, terms } from '@aritai/domain'
import type { PlanMapDrawing } from '@aritai/figures'
import type { Speech } from '../../i18n/speech.ts'
import type { EndedPlace, PlanPage, ProjectSummary } from '../../queries/plan.ts'
import { paths } from '../paths.ts'
import { presentFigureText } from '../words/figure-text.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'
import { type EndedView, presentEnded } from './ended.ts'
import { type IndicatorView, presentIndicator } from './indicator.ts'
import { presentYears } from './years.ts'

/** The page of the plan: vision, terms, map, and what stands around it. */
export type PlanView = {
  title: Words
  sample: boolean
  years: string
  summary: Words
  vision: Words
  visionMeaning: Words
  identity?: Words | undefined
  terms: { name: Words; years: string; state: TermState; stateLabel: string; summary?: Words | undefined }[]
  map: PlanMapDrawing
  ended: (EndedView & { label: string; name: Words; path: string })[]
  viewpoints: { title: Words; text: Words }[]
  indicators: IndicatorView[]
  surroundings?: Words | undefined
  wideAreaRole?: Words | undefined
  baselineServices?: Words | undefined
  management?: Words | undefined
}

export function presentPlan(page: PlanPage, speech: Speech): PlanView {
  const { locale } = speech
  const { plan, identity } = page
  return {
    title: presentWords(plan.title, locale),
    sample: plan.sample,
    years: presentYears(plan.startsInFiscalYear, plan.endsInFiscalYear, speech),
    summary: presentWords(plan.summary, locale),
    vision: presentWords(plan.cityVision, locale),
    visionMeaning: presentWords(plan.cityVisionMeaning, locale),
    identity: identity && presentWords(identity.statement, locale),
    terms: plan.terms.map((term) => ({
      name: presentWords(term.name, locale),
      years: presentYears(term.startsInFiscalYear, term.endsInFiscalYear, speech),
      state: term.state,
      stateLabel: terms.termState[term.state][locale],
      summary: presentOptionalWords(term.summary, locale),
    })),
    map: presentPlanMap(page, speech),
    ended: page.ended.flatMap((place) => presentEndedPlace(place, plan, speech) ?? []),
    viewpoints: plan.viewpoints.map(({ title, text }) => ({
      title: presentWords(title, locale),
      text: presentWords(text, locale),
    })),
    indicators: page.indicators.map((indicator) => presentIndicator(indicator, speech)),
    surroundings: presentOptionalWords(plan.surroundings, locale),
    wideAreaRole: presentOptionalWords(plan.wideAreaRole, locale),
    baselineServices: presentOptionalWords(plan.baselineServices, locale),
    management: presentOptionalWords(plan.management, locale),
  }
}

function presentEndedPlace({ project, measure }: EndedPlace, plan: PlanPage['plan'], speech: Speech) {
  const { locale, messages } = speech
  const subject = measure ?? project
  const ended = presentEnded(subject, plan, speech)
  return (
    ended && {
      ...ended,
      label: measure ? messages.plan.measure(measure.code) : messages.plan.project(project.code),
      name: presentWords(subject.name, locale),
      path: measure ? paths.measure(project.slug, measure.slug) : paths.project(project.slug),
    }
  )
}

function presentPlanMap({ plan, strategies }: PlanPage, speech: Speech): PlanMapDrawing {
  const { locale, messages } = speech
  const text = (words: Words) => presentFigureText(words, locale)
  return {
    vision: { label: messages.plan.visionHeading, text: text(presentWords(plan.cityVision, locale)) },
    strategies: strategies.map(({ strategy, projects }) => ({
      key: strategy.slug,
      label: strategy.crossCutting
        ? `${messages.plan.strategy(strategy.code)} · ${messages.plan.crossCutting}`
        : messages.plan.strategy(strategy.code),
      name: text(presentWords(strategy.name, locale)),
      crossCutting: strategy.crossCutting,
      projects: projects.map((summary) => presentProjectTile(summary, speech)),
    })),
  }
}

function presentProjectTile({ project, measures, voiceCount }: ProjectSummary, { locale, messages, href }: Speech) {
  return {
    key: project.slug,
    label: messages.plan.project(project.code),
    name: presentFigureText(presentWords(project.name, locale), locale),
    href: href(paths.project(project.slug)),
    notes: [
      messages.plan.measureCount(measures.length),
      ...(voiceCount > 0 ? [messages.plan.voiceCount(voiceCount)] : []),
    ],
  }
}
