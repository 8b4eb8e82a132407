import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail as it came over the wire. */
export type TestMail = { to: string[]; raw: string }

/** A mail server in this process that keeps what it gets. */
export type TestMailbox = {
  /** For `SMTP_URL`. */
  url: string
  mails: TestMail[]
  /** Takes no connections until it is woken again on the same port. */
  sleep: () => Promise<void>
  wake: () => Promise<void>
  /** Refuses mail to these addresses for now. */
  refused: Set<string>
}

/** Starts a mail server on a free port. */
export async function openTestMailbox(): Promise<TestMailbox> {
  const mails: TestMail[] = []
  const refused = new Set<string>()
  const build = () =>
    new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) =>
        done(refused.has(address) ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
      onData(stream, { envelope }, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') })
          done()
        })
      },
    })
  let server = build()
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refused,
    sleep: () => new Promise((resolve) => server.close(() => resolve())),
    wake: () => {
      server = build()
      return listen(port)
    },
  }
}

/** The words of a mail's plain text or HTML part, decoded from how they travel. */
export function readMail({ raw }: TestMail): { subject: string; text: string } {
  const parts = raw.split(/\r\n--[^\r\n]+\r\n/)
  const bodies = parts.flatMap((part) => {
    const [head = '', ...body] = part.split('\r\n\r\n')
    return /Content-Transfer-Encoding: base64/i.test(head) ? decode(body.join('')) : body.join('\n\n')
  })
  const subject = /^Subject: ((?:.|\r\n )*)$/m.exec(raw)?.[1] ?? ''
  const words = subject.replace(/\r\n /g, '').replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, word: string) => decode(word))
  return { subject: words, text: bodies.join('\n') }
}

const decode = (base64: string) => Buffer.from(base64, 'base64').toString('utf8')
