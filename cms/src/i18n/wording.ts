import type { PayloadRequest } from 'payload'
import type { Label } from '../fields/label.ts'

/** The sentence in the language of whoever asked: English for an English admin, else Japanese. */
export function wording(req: Pick<PayloadRequest, 'i18n'> | undefined, label: Label): string {
  return req?.i18n?.language === 'en' ? label.en : label.ja
}
