import { formatDay, terms } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import type { DialoguePage } from '../../queries/dialogues.ts'
import type { LinkView } from '../link.ts'
import { paths } from '../paths.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { presentMeasureLink } from '../plan/measure-link.ts'
import { type ProseView, presentProse } from '../prose/prose.ts'
import { presentQuotes } from '../voice/quotes.ts'
import { presentVoiceCard, type VoiceCardView } from '../voice/voice-card.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'

/** A dialogue as it stands in the list. */
export type DialogueCardView = {
  title: Words
  path: string
  form: string
  day: string
  on: string
  place: Words
  summary: Words
  people: string
  sample: boolean
}

export function presentDialogueCard(
  dialogue: CitizensDocument<'dialogue'>,
  { locale, messages }: Speech,
): DialogueCardView {
  const { participantCount } = dialogue
  const words = messages.ground.dialogues
  return {
    title: presentWords(dialogue.title, locale),
    path: paths.dialogue(dialogue.slug),
    form: terms.dialogueForm[dialogue.form][locale],
    day: dialogue.heldOn,
    on: formatDay(dialogue.heldOn, locale, { era: true }),
    place: presentWords(dialogue.place, locale),
    summary: presentWords(dialogue.summary, locale),
    people: participantCount === undefined ? words.participantsUnknown : words.participantCount(participantCount),
    sample: dialogue.sample,
  }
}

/** A dialogue with its results: what was said, what was decided, where it led. */
export type DialogueView = DialogueCardView & {
  area?: LinkView | undefined
  participants?: Words | undefined
  prompt?: Words | undefined
  results: ProseView
  picture?: PictureView | undefined
  measures: LinkView[]
  logicModels: LinkView[]
  voices: VoiceCardView[]
}

export function presentDialogue(page: DialoguePage, speech: Speech): DialogueView {
  const { locale } = speech
  const { dialogue, area, prompt } = page
  const measures = page.measures.map((place) => presentMeasureLink(place, speech))
  return {
    ...presentDialogueCard(dialogue, speech),
    area: area && { words: presentWords(area.name, locale), path: paths.area(area.slug) },
    participants: presentOptionalWords(dialogue.participants, locale),
    prompt: prompt && presentWords(prompt.question, locale),
    results: presentProse(dialogue.results, speech, { voices: presentQuotes(page.quoted, speech) }),
    picture: presentOptionalPicture(dialogue.picture, locale),
    measures,
    logicModels: page.logicModels.flatMap((model) => {
      const place = page.measures.find(({ measure }) => measure.id === model.measure)
      return place === undefined
        ? []
        : [
            {
              words: presentWords(model.title, locale),
              path: `${paths.measure(place.project.slug, place.measure.slug)}#logic-model`,
            },
          ]
    }),
    voices: page.voices.map((parts) => presentVoiceCard(parts, speech)),
  }
}
