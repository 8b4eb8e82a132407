import { setTimeout as sleep } from 'node:timers/promises'
import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { takeTurn } from '../../../publishing/take-turn.ts'
import { sendResetLink } from './send-reset-link.ts'

/** Addresses that wait for their account to be looked for; of one that waits already, another request is no news. */
const waiting = new Set<string>()
/** More than these are dropped: no staff forgets so many passwords at once. */
const mostWaiting = 500
/** No address is longer. */
const longestAddress = 254

/**
 * Asks for a link that sets a new password. Everybody is answered at once and alike, and the account is looked for
 * afterwards, one address after the other: neither words nor time of the answer tell who has an account.
 */
export const askForLink: Endpoint['handler'] = async (req) => {
  await addDataAndFileToRequest(req)
  const email = req.data?.email
  if (typeof email === 'string' && email.length <= longestAddress) lookAfterAnswer(email.toLowerCase().trim())
  return Response.json({ message: req.t('general:success') })

  function lookAfterAnswer(address: string): void {
    if (waiting.has(address) || waiting.size >= mostWaiting) return
    waiting.add(address)
    // Long enough for the answer to be gone, and never the same. Waited for outside of the turn, so that one person's
    // requests do not keep everybody else's.
    sleep(100 + Math.random() * 400)
      .then(() => takeTurn('password-reset', () => sendResetLink(req.payload, address)))
      .catch((err) => req.payload.logger.error({ err, msg: 'A link for a new password could not be sent.' }))
      .finally(() => waiting.delete(address))
  }
}
