import { safeHref } from '@aritai/publication'
import type { TextFieldSingleValidation } from 'payload'
import { wording } from '../i18n/wording.ts'

/** Refuses addresses that a public page may not link to, `javascript:` first of all. */
export const safeLink: TextFieldSingleValidation = (value, { req }) =>
  safeHref.safeParse(value ?? '').success ||
  wording(req, {
    ja: 'リンク先は「/」「https://」「mailto:」「tel:」「#」のいずれかで始めてください。',
    en: 'A link begins with "/", "https://", "mailto:", "tel:" or "#".',
  })
