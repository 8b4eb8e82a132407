import { createTransport } from 'nodemailer'
import { expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

test('the tests read a mail as its receiver does, however it was encoded', async () => {
  const subject = '【ありたい】アクションプランの進み具合をお知らせください（2件）'
  for (const text of ['日本語の本文', `${'long English text, '.repeat(30)}と少しの日本語`]) {
    const mail = { from: 'a@example.jp', to: 'b@example.jp', subject, text, html: `<p>${text}</p>` }
    const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail)
    const read = readMail(message.toString())
    expect(read.subject).toBe(subject)
    expect(read.text).toContain(text)
    expect(read.text).toContain(`<p>${text}</p>`)
  }
})
