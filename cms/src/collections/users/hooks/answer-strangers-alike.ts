import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'
import { loginOf } from './login-of.ts'

/** As Payload hashes passwords today (`pbkdf2-sha256-v1`). */
const rounds = 600_000
const keyLength = 32

/**
 * Spends on an unknown address the time that a known one takes, so that the time of the answer does not tell who has an
 * account.
 */
export const answerStrangersAlike: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation !== 'login') return
  const { email, password } = loginOf(args)
  const where = { email: { equals: email } }
  const known = await req.payload.db.findOne({ collection: collection.slug, where, req })
  if (!known) await promisify(pbkdf2)(password, 'nobody', rounds, keyLength, 'sha256')
}
