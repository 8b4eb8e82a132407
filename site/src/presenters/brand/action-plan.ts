import { type ActionState, type CriterionVerdict, formatDay, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { ActionPlanPage, ActionPlanParts } from '../../queries/action-plan.ts'
import { paths } from '../paths.ts'
import type { ChainStep } from '../plan/chain.ts'
import { presentYears } from '../plan/years.ts'
import { presentVoiceCard, type VoiceCardView } from '../voice/voice-card.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'
import { presentActionPlanChain } from './action-plan-chain.ts'
import { type PartnersView, presentPartners } from './partners.ts'

/** An action plan as it stands in the list of all departments. */
export type ActionPlanCardView = {
  title: Words
  path: string
  department?: Words | undefined
  aim: Words
  years: string
  progress: string
  seeksPartners: boolean
  sample: boolean
}

export function presentActionPlanCard({ plan, department }: ActionPlanParts, speech: Speech): ActionPlanCardView {
  const { locale, messages } = speech
  const done = plan.actions.filter(({ state }) => state === 'done').length
  return {
    title: presentWords(plan.title, locale),
    path: paths.actionPlan(plan.slug),
    department: department && presentWords(department.name, locale),
    aim: presentWords(plan.aim, locale),
    years: presentYears(plan.startsInFiscalYear, plan.endsInFiscalYear, speech),
    progress: messages.brand.progress(done, plan.actions.length),
    seeksPartners: plan.partnersWanted !== undefined,
    sample: plan.sample,
  }
}

/** A department's brand action plan (方向性⑤: 庁内の様々な部門でアクションプランをつくり). */
export type ActionPlanView = ActionPlanCardView & {
  aimedAt: string
  identity?: Words | undefined
  criteriaAnswers: {
    question: Words
    /** Missing where the plan was written before verdicts were asked for. */
    verdict?: { verdict: CriterionVerdict; label: string } | undefined
    answer: Words
  }[]
  actions: ActionView[]
  /** Its way up to the vision and the brand; the plan alone while it serves no measure. */
  chain: ChainStep[]
  isLinked: boolean
  voices: VoiceCardView[]
  partners?: PartnersView | undefined
}
export type ActionView = {
  key: string
  title: Words
  text?: Words | undefined
  due?: string | undefined
  state: ActionState
  stateLabel: string
  news: { day: string; on: string; text: Words }[]
}

export function presentActionPlan(page: ActionPlanPage, speech: Speech): ActionPlanView {
  const { locale } = speech
  const { plan, identity } = page
  const questions = new Map(identity?.criteria.map(({ key, question }) => [key, question]))
  return {
    ...presentActionPlanCard(page, speech),
    aimedAt: terms.brandingAim[plan.brandingAim][locale],
    identity: identity && presentWords(identity.statement, locale),
    criteriaAnswers: plan.criteriaAnswers.map(({ criterion, verdict, answer }) => ({
      question: presentWords(questions.get(criterion) ?? { ja: criterion }, locale),
      verdict: verdict && { verdict, label: terms.criterionVerdict[verdict][locale] },
      answer: presentWords(answer, locale),
    })),
    actions: plan.actions.map((action) => presentAction(action, speech)),
    chain: presentActionPlanChain(page, speech),
    isLinked: page.measures.length > 0,
    voices: page.voices.map((parts) => presentVoiceCard(parts, speech)),
    partners: presentPartners(page, speech),
  }
}

function presentAction(action: ActionPlanParts['plan']['actions'][number], { locale, messages }: Speech): ActionView {
  const { key, title, text, dueOn, state, news } = action
  return {
    key,
    title: presentWords(title, locale),
    text: presentOptionalWords(text, locale),
    due: dueOn === undefined ? undefined : messages.brand.due(formatDay(dueOn, locale)),
    state,
    stateLabel: terms.actionState[state][locale],
    news: news
      .toSorted((a, b) => b.on.localeCompare(a.on))
      .map(({ on, text }) => ({ day: on, on: formatDay(on, locale), text: presentWords(text, locale) })),
  }
}
