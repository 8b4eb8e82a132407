import { type ActionState, formatDay, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { ActionPlanPage, ActionPlanParts } from '../../queries/action-plan.ts'
import type { LinkView } from '../link.ts'
import { paths } from '../paths.ts'
import { presentMeasureLink } from '../plan/measure-link.ts'
import { presentYears } from '../plan/years.ts'
import { presentVoiceCard, type VoiceCardView } from '../voice/voice-card.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'

/** An action plan as it stands in the list of all departments. */
export type ActionPlanCardView = {
  title: Words
  path: string
  department?: Words | undefined
  aim: Words
  years: string
  progress: string
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
    sample: plan.sample,
  }
}

/** A department's brand action plan (方向性⑤: 庁内の様々な部門でアクションプランをつくり). */
export type ActionPlanView = ActionPlanCardView & {
  aimedAt: string
  identity?: Words | undefined
  criteriaAnswers: { question: Words; answer: Words }[]
  actions: ActionView[]
  measures: LinkView[]
  voices: VoiceCardView[]
  partnersWanted?: Words | undefined
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
    criteriaAnswers: plan.criteriaAnswers.map(({ criterion, answer }) => ({
      question: presentWords(questions.get(criterion) ?? { ja: criterion }, locale),
      answer: presentWords(answer, locale),
    })),
    actions: plan.actions.map((action) => presentAction(action, speech)),
    measures: page.measures.map((place) => presentMeasureLink(place, speech)),
    voices: page.voices.map((parts) => presentVoiceCard(parts, speech)),
    partnersWanted: presentOptionalWords(plan.partnersWanted, locale),
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
