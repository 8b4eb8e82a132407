import {
  generations,
  getIssueMessage,
  type IdentityFeeling,
  type Issue,
  identityFeelings,
  isOpenForMarks,
  terms,
} from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { InclusionPage } from '../../queries/inclusion.ts'
import type { MarkFormValues } from '../../submission/identity-mark/mark-form.ts'
import type { OptionView } from '../option.ts'
import { presentWords } from '../words/words.ts'
import { type IdentityView, presentIdentity } from './identity.ts'

/** The draft to be read, and the form for a mark on it. */
export type MarkFormView = {
  draft: IdentityView
  isOpen: boolean
  version: number
  identity: string
  feelings: { value: IdentityFeeling; id: string; label: string; checked: boolean }[]
  words: string
  areas: OptionView[]
  generations: OptionView[]
  purposeVersion: string
  /** Errors by the id of their field, in order for the summary. */
  errors: { field: string; text: string }[]
}

type Filled = { values?: MarkFormValues | undefined; issues?: readonly Issue[] | undefined }

export function presentMarkForm(page: InclusionPage, { values, issues = [] }: Filled, speech: Speech): MarkFormView {
  const { locale, messages } = speech
  const { draft } = page
  return {
    draft: presentIdentity(draft, speech),
    isOpen: isOpenForMarks(draft),
    version: draft.version ?? 1,
    identity: draft.id,
    feelings: identityFeelings.map((value) => ({
      value,
      id: `feeling-${value}`,
      label: terms.identityFeeling[value][locale],
      checked: values?.feeling === value,
    })),
    words: values?.words ?? '',
    areas: page.districts.map(({ id, name }) => ({
      value: id,
      label: presentWords(name, locale),
      selected: id === values?.area,
    })),
    generations: generations.map((value) => ({
      value,
      label: { value: terms.generation[value][locale], locale },
      selected: value === values?.generation,
    })),
    purposeVersion: page.purpose.version,
    errors: issues
      .filter(({ severity }) => severity === 'block')
      .map((issue) => ({
        // The version is no field: what changed are the words above the form.
        field: issue.path === 'version' ? 'draft' : issue.path,
        text: messages.voiceForm.problems[issue.code] ?? getIssueMessage(issue, locale),
      })),
  }
}
