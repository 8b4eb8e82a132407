import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type Transport, type Transporter } from 'nodemailer'
import type { MailSettings } from '../env/mail.ts'
import { toCityMoment } from '../publishing/calendar.ts'

/** How long a mail server may take before it counts as down, in milliseconds. `SMTP_URL` can say otherwise. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Carries mail as the settings say. */
export function createMailTransport(settings: MailSettings): Transporter<unknown> {
  return createTransport(settings.by === 'files' ? intoFiles(settings.folder) : withPatience(settings.url))
}

/** Options beside an address are not read by nodemailer, those in its query are. */
function withPatience(address: string): string {
  const url = new URL(address)
  for (const [option, value] of Object.entries(patience))
    if (!url.searchParams.has(option)) url.searchParams.set(option, String(value))
  return url.href
}

/** Writes each mail as a file that mail programs open, named by the minute and who gets it. */
function intoFiles(folder: string): Transport<{ file: string }> {
  return {
    name: 'files',
    version: '1',
    send({ message, data }, done) {
      const write = async () => {
        const bytes = await message.build()
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const { to } = message.getEnvelope()
        const file = path.join(folder, fileName(new Date(), [...to].join('_'), data.messageId))
        await writeFile(file, bytes, { mode: 0o600 })
        return { file }
      }
      write().then(
        (info) => done(null, info),
        (error) => done(error, { file: '' }),
      )
    },
  }
}

/** `2026-11-23T0805-children@example.jp-1a2b3c4d.eml` */
function fileName(now: Date, receiver: string, messageId = ''): string {
  const minute = toCityMoment(now).replaceAll(':', '')
  const mark = messageId.replace(/[^a-z0-9]/gi, '').slice(0, 8)
  return `${minute}-${receiver.replace(/[^\w.@-]/g, '_').slice(0, 100)}-${mark}.eml`
}
