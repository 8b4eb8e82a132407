import { formatDay, type ResponseKind, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { ResponseParts } from '../../queries/response-parts.ts'
import type { LinkView } from '../link.ts'
import { paths } from '../paths.ts'
import { presentMeasureLink } from '../plan/measure-link.ts'
import { presentWords, type Words } from '../words/words.ts'
import { presentVoiceCard, type VoiceCardView } from './voice-card.ts'

/** An answer of the city (取り組み・回答) and what it answers. */
export type ResponseView = {
  kind: ResponseKind
  kindLabel: string
  text: Words
  by?: Words | undefined
  on: string
  sample: boolean
  voices: VoiceCardView[]
  measure?: LinkView | undefined
  actionPlan?: LinkView | undefined
}

export function presentResponse(
  { response, department, voices, measure, actionPlan }: ResponseParts,
  speech: Speech,
): ResponseView {
  const { locale } = speech
  return {
    kind: response.kind,
    kindLabel: terms.responseKind[response.kind][locale],
    text: presentWords(response.text, locale),
    by: department && presentWords(department.name, locale),
    on: formatDay(response.respondedOn, locale, { era: true }),
    sample: response.sample,
    voices: voices.map((parts) => presentVoiceCard(parts, speech)),
    measure: measure && presentMeasureLink(measure, speech),
    actionPlan: actionPlan && {
      words: presentWords(actionPlan.title, locale),
      path: paths.actionPlan(actionPlan.slug),
    },
  }
}
