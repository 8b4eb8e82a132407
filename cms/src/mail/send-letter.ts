import type { Payload } from 'payload'
import { env } from '../env.ts'
import { type Letter, writeLetter } from './letter.ts'
import { oneLine } from './one-line.ts'

/** A member of staff who gets a mail. */
export type Receiver = { name: string; address: string }

/**
 * Sends a letter to one person. `id` names the mail for good: one that had to be sent twice, because the CMS died before
 * it could note the first, carries the same name, and mail programs show it once. Throws when it was not accepted.
 */
export async function sendLetter(payload: Payload, to: Receiver, letter: Letter, id: string): Promise<void> {
  if (!env.mail) throw new Error('No mail leaves this installation: SMTP_URL is not set.')
  const { name, address } = env.mail.from
  await payload.sendEmail({
    ...writeLetter(letter),
    // Quoted, because a name may hold a comma; Payload's adapter would not quote it.
    from: name ? `"${name}" <${address}>` : address,
    to: { name: oneLine(to.name), address: to.address },
    messageId: `<${id}@${address.split('@').at(-1)}>`,
    // Answering machines leave it alone (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
}
