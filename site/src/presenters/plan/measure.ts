import { type Actor, formatDay, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { MeasurePage } from '../../queries/measure.ts'
import { type ChangeView, presentChange } from '../change/change.ts'
import type { LinkView } from '../link.ts'
import { paths } from '../paths.ts'
import { presentResponse, type ResponseView } from '../voice/response.ts'
import { presentVoiceCard, type VoiceCardView } from '../voice/voice-card.ts'
import { presentWords, type Words } from '../words/words.ts'
import { type ChainStep, presentChain } from './chain.ts'
import { type EndedView, presentEnded } from './ended.ts'
import { type EvaluationView, presentEvaluations } from './evaluation.ts'
import { type IndicatorView, presentIndicator } from './indicator.ts'
import { type InvestmentView, presentInvestment } from './investment.ts'
import { type InvestmentQuestionView, presentInvestmentQuestion } from './investment-question.ts'
import { type LogicModelView, presentLogicModel } from './logic-model.ts'
import { presentUndertaking, type UndertakingView } from './undertaking.ts'

/** The page of a measure. Empty lists mean that the page must say so, not that it may stay silent. */
export type MeasureView = {
  code: string
  name: Words
  sample: boolean
  updated: string
  crumbs: { words: Words; path?: string }[]
  ended?: EndedView | undefined
  gap: GapView
  voices: VoiceCardView[]
  voiceCount: number
  allVoicesPath: string
  newVoicePath: string
  responses: ResponseView[]
  logicModels: LogicModelView[]
  indicators: IndicatorView[]
  investment: InvestmentView
  question?: InvestmentQuestionView | undefined
  undertakings: UndertakingView[]
  evaluations: EvaluationView[]
  lead?: Words | undefined
  departments: Words[]
  actionPlans: LinkView[]
  dialogues: (LinkView & { on: string })[]
  changes: ChangeView[]
  changesPath: string
  chain: ChainStep[]
}

/** Desired state, current state, and the gaps between (方向性①-4). */
export type GapView = {
  desired: Words
  current: Words
  subStates: { name: Words; horizon: string }[]
  challenges: { title: Words; text: Words; actor: Actor; actorLabel: string }[]
}

/** The page of a measure as it reads on a day, `2026-11-22`. */
export function presentMeasure(page: MeasurePage, speech: Speech, today: string): MeasureView {
  const { locale, messages } = speech
  const { measure, project } = page
  const words = (text: Parameters<typeof presentWords>[0]) => presentWords(text, locale)
  return {
    code: messages.plan.measure(measure.code),
    name: words(measure.name),
    sample: measure.sample,
    updated: messages.updatedOn(formatDay(measure.updatedOn, locale, { era: true })),
    crumbs: [
      { words: { value: messages.navigation.plan, locale }, path: '/plan/' },
      { words: words(project.name), path: paths.project(project.slug) },
      { words: { value: messages.plan.measure(measure.code), locale } },
    ],
    ended: presentEnded(measure, page.plan, speech),
    gap: presentGap(page, speech),
    voices: page.voices.map((parts) => presentVoiceCard(parts, speech)),
    voiceCount: page.voiceCount,
    allVoicesPath: paths.voices({ measure: measure.slug }),
    newVoicePath: paths.newVoice({ measure: measure.slug }),
    responses: page.responses.map((parts) => presentResponse(parts, speech)),
    logicModels: page.logicModels.map((parts) => presentLogicModel(parts, speech)),
    indicators: page.indicators.map((indicator) => presentIndicator(indicator, speech)),
    investment: presentInvestment(measure, speech),
    question: presentInvestmentQuestion(page, speech, today),
    undertakings: page.undertakings.map((parts) => presentUndertaking(parts, speech)),
    evaluations: presentEvaluations(page.evaluations, speech),
    lead: page.lead && words(page.lead.name),
    departments: page.departments.filter(({ id }) => id !== page.lead?.id).map(({ name }) => words(name)),
    actionPlans: page.actionPlans.map(({ title, slug }) => ({ words: words(title), path: paths.actionPlan(slug) })),
    dialogues: page.dialogues.map(({ title, slug, heldOn }) => ({
      words: words(title),
      path: paths.dialogue(slug),
      on: formatDay(heldOn, locale, { era: true }),
    })),
    changesPath: paths.changesOf(measure.slug),
    changes: page.changes.map((change) => presentChange({ change }, speech)),
    chain: presentChain({ ...page, undertakings: page.undertakings.map(({ undertaking }) => undertaking) }, speech),
  }
}

function presentGap({ measure }: MeasurePage, { locale }: Speech): GapView {
  return {
    desired: presentWords(measure.desiredState, locale),
    current: presentWords(measure.currentState, locale),
    subStates: measure.subStates.map(({ name, horizon }) => ({
      name: presentWords(name, locale),
      horizon: terms.investmentHorizon[horizon][locale],
    })),
    challenges: measure.challenges.map(({ title, text, actor }) => ({
      title: presentWords(title, locale),
      text: presentWords(text, locale),
      actor,
      actorLabel: terms.actor[actor][locale],
    })),
  }
}
