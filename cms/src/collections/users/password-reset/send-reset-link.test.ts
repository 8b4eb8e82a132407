import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openTestCms, type TestCms } from '../../../testing/open-test-cms.ts'
import { openTestMailbox, type TestMailbox } from '../../../testing/open-test-mailbox.ts'
import { readMail } from '../../../testing/read-mail.ts'

let cms: TestCms
let mailbox: TestMailbox
let ask: (email: string) => Promise<void>

beforeAll(async () => {
  mailbox = await openTestMailbox()
  vi.stubEnv('SMTP_URL', mailbox.url)
  vi.stubEnv('MAIL_FROM', 'aritai@city.example.jp')
  vi.stubEnv('CMS_URL', 'https://cms.city.example.jp')
  cms = await openTestCms()
  const { sendResetLink } = await import('./send-reset-link.ts')
  ask = (email) => sendResetLink(cms.payload, email)
})
afterAll(async () => {
  await mailbox?.sleep()
  await cms?.close()
})
beforeEach(() => {
  mailbox.mails.length = 0
})

const readLink = () =>
  /https:\/\/cms\.city\.example\.jp\/admin\/reset\/([0-9a-f]{40})/.exec(
    mailbox.mails.map((mail) => readMail(mail.raw).text).join(),
  )?.[1] ?? ''
const setAnew = (token: string, password: string) =>
  cms.payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true })

test('whoever forgot a password sets a new one by a link, in Japanese, that works once', async () => {
  const { user } = await cms.actAs('reader')
  await ask(` ${user.email?.toUpperCase()} `)
  expect(mailbox.mails.map(({ to }) => to)).toEqual([[user.email]])
  expect(mailbox.mails.map((mail) => readMail(mail.raw).subject)).toEqual(['【ありたい】パスワードの再設定'])
  const token = readLink()
  await expect(setAnew(token, 'short')).rejects.toThrow('password')
  await setAnew(token, 'a long new password')
  await expect(setAnew(token, 'another new password')).rejects.toThrow()
  const data = { email: String(user.email), password: 'a long new password' }
  expect((await cms.payload.login({ collection: 'users', data })).token).toBeTruthy()
})

test('an address without an account gets nothing, and one with an account not ten mails', async () => {
  await ask('nobody@example.jp')
  expect(mailbox.mails).toEqual([])
  const { user } = await cms.actAs('reader')
  for (let time = 0; time < 3; time++) await ask(String(user.email))
  expect(mailbox.mails).toHaveLength(1)
})

test('a link that could not be sent is not good, and the next one is not kept waiting', async () => {
  const { user } = await cms.actAs('reader')
  await mailbox.sleep()
  await expect(ask(String(user.email))).rejects.toThrow('ECONNREFUSED')
  await mailbox.wake()
  await ask(String(user.email))
  expect(readLink()).toHaveLength(40)
})
