import type { CollectionBeforeChangeHook } from 'payload'
import { refuseSave } from '../../../documents/refuse-save.ts'
import { wording } from '../../../i18n/wording.ts'

/** Shortest password, in characters. */
const shortest = 12

/** Length is what makes a password hard to guess. Payload ends the account's other sessions when it changes. */
export const askForLongPassword: CollectionBeforeChangeHook = ({ data, req, collection }) => {
  if (typeof data.password !== 'string' || data.password.length >= shortest) return data
  const message = wording(req, {
    ja: `パスワードは${shortest}文字以上にしてください。`,
    en: `A password has at least ${shortest} characters.`,
  })
  throw refuseSave(req, collection, [{ path: 'password', message }])
}
