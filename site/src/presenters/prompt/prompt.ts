import { formatDay } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import { paths } from '../paths.ts'
import { presentWords, type Words } from '../words/words.ts'

/** A question that invites voices (お題), with the way to the form. */
export type PromptView = {
  question: Words
  lead: Words
  until?: string | undefined
  newVoicePath: string
  sample: boolean
}

export const presentPrompt = (prompt: CitizensDocument<'prompt'>, { locale, messages }: Speech): PromptView => ({
  question: presentWords(prompt.question, locale),
  lead: presentWords(prompt.lead, locale),
  until: prompt.closesOn === undefined ? undefined : messages.brand.due(formatDay(prompt.closesOn, locale)),
  newVoicePath: paths.newVoice({ prompt: prompt.slug }),
  sample: prompt.sample,
})
