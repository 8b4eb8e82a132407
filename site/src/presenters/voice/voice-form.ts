import {
  type ConsentUse,
  consentUses,
  generations,
  getIssueMessage,
  type Issue,
  perspectives,
  terms,
} from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { VoiceFormPage } from '../../queries/voice-form.ts'
import type { VoiceFormValues } from '../../submission/submissions.ts'
import type { OptionView } from '../option.ts'
import { presentWords, type Words } from '../words/words.ts'

/** Everything the form shows: what can be chosen, what was filled in, what is wrong and where. */
export type VoiceFormView = {
  values: Partial<VoiceFormValues>
  /** What the story is about, when the reader came from a measure, a question or a district. */
  about?: Words | undefined
  measure?: string | undefined
  prompts: OptionView[]
  areas: OptionView[]
  schoolDistricts: OptionView[]
  generations: OptionView[]
  perspectives: OptionView[]
  uses: { use: ConsentUse; id: string; label: string; checked: boolean }[]
  guardianAge: number
  purposeVersion: string
  /** Errors by the id of their field, and in order for the summary. */
  errors: { field: string; text: string }[]
}

type Filled = { values: Partial<VoiceFormValues>; issues: readonly Issue[] }

export function presentVoiceForm(page: VoiceFormPage, { values, issues }: Filled, speech: Speech): VoiceFormView {
  const { locale, messages } = speech
  const { about, site, purpose } = page
  const chosen = {
    prompt: values.prompt ?? about.prompt?.id,
    area: values.area ?? about.area?.id,
  }
  const toOption =
    (id: string | undefined) => (document: { id: string; name: Parameters<typeof presentWords>[0] }) => ({
      value: document.id,
      label: presentWords(document.name, locale),
      selected: document.id === id,
    })
  const toTerm = (group: 'generation' | 'perspective', value: string, selected: boolean): OptionView => {
    const labels: Readonly<Record<string, Record<typeof locale, string>>> = terms[group]
    return { value, label: { value: labels[value]?.[locale] ?? value, locale }, selected }
  }
  const subject = about.measure?.measure.name
  return {
    values,
    about: subject && presentWords(subject, locale),
    measure: values.measure ?? about.measure?.measure.id,
    prompts: page.prompts.map(({ id, question }) => toOption(chosen.prompt)({ id, name: question })),
    areas: page.districts.map(toOption(chosen.area)),
    schoolDistricts: page.schoolDistricts.map(toOption(values.schoolDistrict)),
    generations: generations.map((each) => toTerm('generation', each, each === values.generation)),
    perspectives: perspectives
      .filter((each) => each !== 'staff')
      .map((each) => toTerm('perspective', each, each === values.perspective)),
    uses: consentUses.map((use) => ({
      use,
      id: `consent-${use}`,
      label: messages.voiceForm.consent.uses[use],
      checked: values.consent?.[use] === true,
    })),
    guardianAge: site.guardianAge,
    purposeVersion: purpose.version,
    errors: issues
      .filter(({ severity }) => severity === 'block')
      .map((issue) => ({
        field: issue.path.replace('.', '-'),
        text: messages.voiceForm.problems[issue.code] ?? getIssueMessage(issue, locale),
      })),
  }
}

/** The error at a field, if there is one. */
export const getError = ({ errors }: Pick<VoiceFormView, 'errors'>, field: string): string | undefined =>
  errors.find((error) => error.field === field)?.text

/** Ids of the hint and the error of a field, for `aria-describedby`. */
export function describeField(form: Pick<VoiceFormView, 'errors'>, field: string, hasHint = true): string | undefined {
  const ids = [hasHint ? `${field}-hint` : '', getError(form, field) === undefined ? '' : `${field}-error`].filter(
    Boolean,
  )
  return ids.length === 0 ? undefined : ids.join(' ')
}
