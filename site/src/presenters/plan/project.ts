import { terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { ProjectPage } from '../../queries/project.ts'
import { paths } from '../paths.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { presentVoiceCard, type VoiceCardView } from '../voice/voice-card.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'
import { type EndedView, presentEnded } from './ended.ts'

/** The page of a project: why it has priority, and the measures on the way to its state. */
export type ProjectView = {
  code: string
  name: Words
  sample: boolean
  crumbs: { words: Words; path?: string }[]
  strategy: { label: string; name: Words }
  summary: Words
  priorityReason: Words
  currentState?: Words | undefined
  wideAreaView?: Words | undefined
  smallAreaView?: Words | undefined
  picture?: PictureView | undefined
  ended?: EndedView | undefined
  measures: {
    ended?: EndedView | undefined
    code: string
    name: Words
    path: string
    horizon: string
    voices?: string | undefined
    lead?: Words | undefined
    sample: boolean
  }[]
  voices: VoiceCardView[]
}

export function presentProject(
  { project, strategy, plan, measures, voices }: ProjectPage,
  speech: Speech,
): ProjectView {
  const { locale, messages } = speech
  return {
    code: messages.plan.project(project.code),
    name: presentWords(project.name, locale),
    sample: project.sample,
    crumbs: [
      { words: { value: messages.navigation.plan, locale }, path: '/plan/' },
      { words: { value: messages.plan.project(project.code), locale } },
    ],
    strategy: { label: messages.plan.strategy(strategy.code), name: presentWords(strategy.name, locale) },
    summary: presentWords(project.summary, locale),
    priorityReason: presentWords(project.priorityReason, locale),
    currentState: presentOptionalWords(project.currentState, locale),
    wideAreaView: presentOptionalWords(project.wideAreaView, locale),
    smallAreaView: presentOptionalWords(project.smallAreaView, locale),
    picture: presentOptionalPicture(project.picture, locale),
    ended: presentEnded(project, plan, speech),
    measures: inForceFirst(measures).map(({ measure, voiceCount, lead }) => ({
      ended: presentEnded(measure, plan, speech),
      code: messages.plan.measure(measure.code),
      name: presentWords(measure.name, locale),
      path: paths.measure(project.slug, measure.slug),
      horizon: terms.investmentHorizon[measure.horizon][locale],
      voices: voiceCount > 0 ? messages.plan.voiceCount(voiceCount) : undefined,
      lead: lead && presentWords(lead.name, locale),
      sample: measure.sample,
    })),
    voices: voices.map((parts) => presentVoiceCard(parts, speech)),
  }
}

/** What ended stands behind what goes on. */
const inForceFirst = (measures: ProjectPage['measures']) =>
  measures.toSorted((one, other) => Number(one.measure.ended !== undefined) - Number(other.measure.ended !== undefined))
