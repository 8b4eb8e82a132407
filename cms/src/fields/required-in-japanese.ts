import { defaultLocale } from '@aritai/domain'
import type {
  PayloadRequest,
  RichTextFieldValidation,
  TextareaFieldValidation,
  TextFieldSingleValidation,
} from 'payload'
import { richText, text, textarea } from 'payload/shared'

/**
 * Needed in Japanese; translations may come later, one by one. Payload alone would ask for every language in which a
 * document is saved.
 */
export const textInJapanese: TextFieldSingleValidation = (value, options) =>
  text(value, { ...options, required: options.required && isJapanese(options.req) })

/** The same for text of several lines. */
export const longTextInJapanese: TextareaFieldValidation = (value, options) =>
  textarea(value, { ...options, required: options.required && isJapanese(options.req) })

/** The same for edited text. */
export const richTextInJapanese: RichTextFieldValidation = (value, options) =>
  richText(value, { ...options, required: options.required && isJapanese(options.req) })

/** Whether the save is of the Japanese words; a request that names no language means them. */
export function isJapanese(req: Pick<PayloadRequest, 'locale'>): boolean {
  return !req.locale || req.locale === defaultLocale
}
