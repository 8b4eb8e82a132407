import path from 'node:path'
import { z } from 'zod'

/** A sender as `MAIL_FROM` writes it. */
export type Sender = { name: string; address: string }

/** How mail leaves the CMS: over SMTP, or as files that anybody here can open. */
export type MailSettings = { from: Sender } & ({ by: 'smtp'; url: string } | { by: 'files'; folder: string })

const localSender = 'ありたい <aritai@localhost>'

/** `aritai@city.example.jp`, or with a name `ありたい <aritai@city.example.jp>`. */
const sender = z.string().transform((value, context): Sender => {
  const [, name = '', bracketed] = /^([^<>"\\\r\n]*)<([^<>]+)>$/.exec(value.trim()) ?? []
  const address = (bracketed ?? value).trim()
  const isAddress = z.email().safeParse(address).success || /^[\w.-]+@localhost$/.test(address)
  if (!isAddress) context.addIssue('must be an address, or name <address>')
  return { name: name.trim(), address }
})

/** The variables of mail. */
export const mailVariables = {
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' }).optional(),
  MAIL_FROM: sender.optional(),
}
type Variables = { SMTP_URL?: string | undefined; MAIL_FROM?: Sender | undefined }

/**
 * With `SMTP_URL` mail goes there. Without it a local installation writes files into `DATA_DIR/mail`, and one in
 * production sends nothing (undefined). Throws when mail would leave the city without a sender.
 */
export function mailSettings(
  { SMTP_URL: url, MAIL_FROM: from }: Variables,
  { dataDir, isProduction }: { dataDir: string; isProduction: boolean },
): MailSettings | undefined {
  if (url !== undefined) {
    if (from === undefined)
      throw new Error('The CMS cannot start: MAIL_FROM, the sender of its mail, goes with SMTP_URL.')
    return { by: 'smtp', url, from }
  }
  if (isProduction) return undefined
  return { by: 'files', folder: path.join(dataDir, 'mail'), from: from ?? sender.parse(localSender) }
}
