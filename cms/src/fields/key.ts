import { key as keySchema } from '@aritai/publication'
import type { TextField, TextFieldSingleValidation } from 'payload'
import { wording } from '../i18n/wording.ts'
import type { FieldOptions, Label } from './label.ts'
import { text } from './text.ts'

/** A short code by which other parts of a document name this row; the same in every language. */
export function keyField(name: string, label: Label, options: FieldOptions = {}): TextField {
  return text(name, label, { ...options, maxLength: 60, validate: isKey })
}

const isKey: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value && !required) return true
  return (
    keySchema.safeParse(value).success ||
    wording(req, {
      ja: '半角の英数字とハイフンで書いてください（例：a-1）。',
      en: 'Use letters, digits and hyphens, e.g. a-1.',
    })
  )
}
