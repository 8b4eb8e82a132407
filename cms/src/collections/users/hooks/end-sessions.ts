import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { wording } from '../../../i18n/wording.ts'

/** Shortest password, in characters. */
const shortest = 12

/** A new password is long enough, and ends every session that was begun with the old one. */
export const endSessions: CollectionBeforeChangeHook = ({ data, operation, req, collection }) => {
  if (typeof data.password !== 'string') return data
  if (data.password.length < shortest) {
    const message = wording(req, {
      ja: `パスワードは${shortest}文字以上にしてください。`,
      en: `A password has at least ${shortest} characters.`,
    })
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'password', message }], req })
  }
  return operation === 'update' ? { ...data, sessions: [] } : data
}
