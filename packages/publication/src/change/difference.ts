import { localizedText } from '@aritai/domain'
import { z } from 'zod'

/** A text in the languages it was written in; Japanese may be missing where only a translation changed. */
export const writtenText = z.strictObject({
  ja: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
  'ja-easy': z.string().min(1).optional(),
})
export type WrittenText = z.output<typeof writtenText>

/**
 * One field of a document before and after a change, in the languages in which it changed. Both are what was public
 * itself. `withheld` says that its words are not repeated, because they may point to a person.
 */
export const changedField = z.strictObject({
  label: localizedText,
  before: writtenText.optional(),
  after: writtenText.optional(),
  withheld: z.literal(true).optional(),
})
export type ChangedField = z.output<typeof changedField>
export const difference = z.array(changedField)
