import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { wording } from '../../../i18n/wording.ts'
import { loginOf } from './login-of.ts'

const tries = 10
const windowMilliseconds = 5 * 60_000
const most = 10_000
const guesses = new Map<string, { count: number; until: number }>()

/**
 * Refuses more than ten failed logins in five minutes from one place for one address. Nothing is locked: whoever owns
 * the account can sign in from anywhere else meanwhile, and a stranger cannot shut anybody out.
 */
export const slowDownGuesses: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return
  const key = placeOf(req, loginOf(args).email)
  const now = Date.now()
  if (guesses.size > most) guesses.clear()
  const found = guesses.get(key)
  const entry = found && found.until > now ? found : { count: 0, until: now + windowMilliseconds }
  if (entry.count >= tries) throw new TooManyGuesses(wording(req, message), 429, null, true)
  guesses.set(key, { ...entry, count: entry.count + 1 })
}

/** A login that went through was no guess. */
export const forgetGuesses: CollectionAfterLoginHook = ({ req, user }) => {
  guesses.delete(placeOf(req, String(user.email)))
}

const placeOf = (req: PayloadRequest, email: string) =>
  `${req.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''} ${email}`

class TooManyGuesses extends APIError {}

const message = {
  ja: 'ログインの失敗が続いています。5分ほどたってから、もう一度お試しください。',
  en: 'Too many failed logins. Try again in about five minutes.',
}
