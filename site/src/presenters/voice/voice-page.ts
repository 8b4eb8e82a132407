import { formatDay, formatMonth, getVoiceJourney, type JourneyStep, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { VoicePage } from '../../queries/voice-page.ts'
import type { LinkView } from '../link.ts'
import { paths } from '../paths.ts'
import { presentMeasureLink } from '../plan/measure-link.ts'
import { presentWords, type Words } from '../words/words.ts'
import { presentResponse, type ResponseView } from './response.ts'
import { presentVoiceCard, type VoiceCardView } from './voice-card.ts'

/** One step of a voice's way as the page lists it. */
export type JourneyStepView = { label: string; on?: string | undefined; reached: boolean }

export type VoicePageView = {
  card: VoiceCardView
  heading: Words
  journey: JourneyStepView[]
  measures: LinkView[]
  responses: ResponseView[]
  facts: { label: string; words: Words; path?: string }[]
  others: VoiceCardView[]
}

export function presentVoicePage(page: VoicePage, speech: Speech): VoicePageView {
  const { locale } = speech
  const { voice, measures, responses, others } = page
  const card = presentVoiceCard(page, speech)
  const journey = getVoiceJourney({
    state: 'published',
    receivedOn: voice.receivedIn,
    publishedOn: voice.publishedOn,
    measures: measures.length,
    answeredOn: responses.map(({ response }) => response.respondedOn),
  })
  return {
    card,
    heading: card.title ?? card.excerpt,
    journey: journey.map((step) => presentStep(step, speech)),
    measures: measures.map((place) => presentMeasureLink(place, speech)),
    responses: responses.map((parts) => presentResponse(parts, speech)),
    facts: presentFacts(page, speech),
    others: others.map((parts) => presentVoiceCard(parts, { ...speech, locale })),
  }
}

export function presentStep({ step, reached, on }: JourneyStep, { locale, messages }: Speech): JourneyStepView {
  // Arrival is told to the month only, so that nobody is found out by the day.
  const date =
    on === undefined ? undefined : on.length === 7 ? formatMonth(on, locale) : formatDay(on, locale, { era: true })
  return { label: messages.voices.page.steps[step], on: date, reached }
}

function presentFacts({ voice, area, schoolDistrict, prompt, dialogue }: VoicePage, { locale, messages }: Speech) {
  const words = messages.voices.page
  const facts: VoicePageView['facts'] = []
  if (prompt)
    facts.push({
      label: words.prompt,
      words: presentWords(prompt.question, locale),
      path: paths.voices({ prompt: prompt.slug }),
    })
  if (dialogue)
    facts.push({
      label: words.dialogue,
      words: presentWords(dialogue.title, locale),
      path: paths.dialogue(dialogue.slug),
    })
  if (area) facts.push({ label: words.area, words: presentWords(area.name, locale), path: paths.area(area.slug) })
  if (schoolDistrict) {
    facts.push({
      label: words.schoolDistrict,
      words: presentWords(schoolDistrict.name, locale),
      path: paths.area(schoolDistrict.slug),
    })
  }
  facts.push({ label: words.source, words: { value: terms.voiceSource[voice.source][locale], locale } })
  return facts
}
