import type { TextField, TextFieldSingleValidation } from 'payload'
import { z } from 'zod'
import { wording } from '../i18n/wording.ts'
import { type FieldOptions, fieldBase, type Label } from './label.ts'

/** An address of a page on the web, `https://…` or `http://…`. */
export function webAddress(name: string, label: Label, options: FieldOptions = {}): TextField {
  return { ...fieldBase(name, label, options), type: 'text', maxLength: 2000, validate: isWebAddress } as TextField
}

const isWebAddress: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  z.httpUrl().safeParse(value).success ||
  wording(req, {
    ja: '「https://」で始まるアドレスを入れてください。',
    en: 'Enter an address that begins with https://.',
  })
