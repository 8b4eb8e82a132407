import type { TextareaField, TextField } from 'payload'
import { type FieldOptions, fieldBase, type Label } from './label.ts'
import { longTextInJapanese, textInJapanese } from './required-in-japanese.ts'

type TextOptions = FieldOptions & { localized?: boolean; maxLength?: number; defaultValue?: string } & Pick<
    TextField,
    'access' | 'hooks' | 'validate' | 'unique'
  >
type LongTextOptions = FieldOptions & { localized?: boolean; maxLength?: number; rows?: number } & Pick<
    TextareaField,
    'access' | 'hooks' | 'validate'
  >

/** One line of text. Text that citizens read is `localized`. */
export function text(name: string, label: Label, options: TextOptions = {}): TextField {
  const { localized, maxLength = 500, defaultValue, access, hooks, unique, ...rest } = options
  const { validate = localized && options.required ? textInJapanese : undefined, ...base } = rest
  return {
    ...fieldBase(name, label, base),
    type: 'text',
    maxLength,
    ...(localized ? { localized } : {}),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(access ? { access } : {}),
    ...(hooks ? { hooks } : {}),
    ...(validate ? { validate } : {}),
    ...(unique ? { unique } : {}),
  } as TextField
}

/** Plain text of several lines, without formatting. */
export function longText(name: string, label: Label, options: LongTextOptions = {}): TextareaField {
  const { localized, maxLength = 10_000, rows = 4, access, hooks, ...others } = options
  const { validate = localized && options.required ? longTextInJapanese : undefined, ...rest } = others
  const base = fieldBase(name, label, rest)
  return {
    ...base,
    type: 'textarea',
    maxLength,
    admin: { ...base.admin, rows },
    ...(localized ? { localized } : {}),
    ...(access ? { access } : {}),
    ...(hooks ? { hooks } : {}),
    ...(validate ? { validate } : {}),
  } as TextareaField
}
