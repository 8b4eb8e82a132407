import { setTimeout as sleep } from 'node:timers/promises'
import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { takeTurn } from '../../../publishing/take-turn.ts'
import { sendResetLink } from './send-reset-link.ts'

/** Requests that may wait at once; more are dropped, since no staff forgets so many passwords. */
const mostWaiting = 50
let waiting = 0

/**
 * Asks for a link that sets a new password. Everybody is answered at once and alike, and the account is looked for
 * afterwards, one request after the other: neither words nor time of the answer tell who has an account.
 */
export const askForLink: Endpoint['handler'] = async (req) => {
  await addDataAndFileToRequest(req)
  const email = req.data?.email
  if (typeof email === 'string' && waiting < mostWaiting) {
    waiting += 1
    takeTurn('password-reset', () => afterAnswer(() => sendResetLink(req.payload, email)))
      .catch((err) => req.payload.logger.error({ err, msg: 'A link for a new password could not be sent.' }))
      .finally(() => {
        waiting -= 1
      })
  }
  return Response.json({ message: req.t('general:success') })
}

/** Long enough for the answer to be gone, and never the same. */
async function afterAnswer(work: () => Promise<void>): Promise<void> {
  await sleep(100 + Math.random() * 400)
  await work()
}
