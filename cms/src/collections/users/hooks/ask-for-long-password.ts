import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { refuseSave } from '../../../documents/refuse-save.ts'
import { wording } from '../../../i18n/wording.ts'
import { loginOf } from './login-of.ts'

/** Shortest password, in characters. */
const shortest = 12

/** Length is what makes a password hard to guess. Payload ends the account's other sessions when it changes. */
export const askForLongPassword: CollectionBeforeChangeHook = ({ data, req, collection }) => {
  if (typeof data.password === 'string') checkLength(data.password, req, collection)
  return data
}

/** The same for a password that is set by the link of a mail, which Payload stores without asking the hooks of a save. */
export const askForLongPasswordAnew: CollectionBeforeOperationHook = ({ args, operation, req, collection }) => {
  if (operation === 'resetPassword') checkLength(loginOf(args).password, req, collection)
}

function checkLength(password: string, req: PayloadRequest, collection: SanitizedCollectionConfig): void {
  if (password.length >= shortest) return
  const message = wording(req, {
    ja: `パスワードは${shortest}文字以上にしてください。`,
    en: `A password has at least ${shortest} characters.`,
  })
  throw refuseSave(req, collection, [{ path: 'password', message }])
}
