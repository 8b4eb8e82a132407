import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '../../../env.ts'
import type { Letter } from '../../../mail/letter.ts'
import { getMessages, type MailLanguage } from '../../../mail/messages/index.ts'
import { sendLetter } from '../../../mail/send-letter.ts'
import type { User } from '../../../payload-types.ts'

/** A link is good for an hour, and there is one in ten minutes: a stranger cannot fill a mailbox with them. Milliseconds. */
const lifetime = 60 * 60_000
const pause = 10 * 60_000

/**
 * Sends the owner of an account a link that sets a new password, in the person's language. The link begins with the
 * configured address of the CMS, whatever host the request named. Does nothing for an address without an account.
 */
export async function sendResetLink(payload: Payload, email: string): Promise<void> {
  const where = { email: { equals: email.toLowerCase().trim() } }
  const account = await payload.db.findOne<User>({ collection: 'users', where })
  if (!account || isAskedLately(account, Date.now())) return
  const data = { email: account.email }
  const token = await payload.forgotPassword({ collection: 'users', data, disableEmail: true, expiration: lifetime })
  const letter = composeReset(account, token)
  try {
    await sendLetter(payload, { name: account.name, address: account.email }, letter, randomUUID())
  } catch (error) {
    // A link that nobody got neither stays good nor keeps the person waiting.
    const forgotten = { resetPasswordToken: null, resetPasswordExpiration: null }
    await payload.db.updateOne({ collection: 'users', id: account.id, data: forgotten })
    throw error
  }
}

function isAskedLately({ resetPasswordExpiration }: User, now: number): boolean {
  return Boolean(resetPasswordExpiration) && Date.parse(String(resetPasswordExpiration)) - lifetime + pause > now
}

function composeReset({ name, notifications }: User, token: string): Letter {
  const language: MailLanguage = notifications?.language ?? 'ja'
  const { greeting, reset } = getMessages(language)
  return {
    subject: reset.subject,
    parts: [
      { paragraph: greeting(name) },
      { paragraph: reset.lead },
      { links: [{ text: reset.link, url: `${env.url}/admin/reset/${token}` }] },
      { footer: reset.footer },
    ],
  }
}
