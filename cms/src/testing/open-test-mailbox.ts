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
