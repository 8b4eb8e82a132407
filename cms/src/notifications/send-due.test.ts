import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Measure } from '../payload-types.ts'
import { createDepartment, createMeasure, createVoice } from '../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../testing/open-test-cms.ts'
import { openTestMailbox, type TestMailbox } from '../testing/open-test-mailbox.ts'
import { readMail } from '../testing/read-mail.ts'

let cms: TestCms
let mailbox: TestMailbox
let measure: Measure
let children: string
let sendDue: (now?: Date) => Promise<number>

beforeAll(async () => {
  mailbox = await openTestMailbox()
  vi.stubEnv('SMTP_URL', mailbox.url)
  vi.stubEnv('MAIL_FROM', '試験市 企画課 <aritai@city.example.jp>')
  cms = await openTestCms()
  const { sendDueNotifications } = await import('./send-due.ts')
  sendDue = (now = new Date()) => sendDueNotifications(cms.payload, now)
  const { id: roads } = await createDepartment(cms.payload, 'roads')
  children = (await createDepartment(cms.payload, 'children')).id
  measure = await createMeasure(cms.payload, {
    leadDepartment: children,
    name: '親子が\r\nBcc: all@example.jp 笑顔になっている',
  })
  await cms.actAs('department', children)
  await cms.actAs('department', roads)
  await cms.actAs('reader', children)
})
afterAll(async () => {
  await mailbox?.sleep()
  await cms?.close()
})
beforeEach(async () => {
  mailbox.mails.length = 0
  mailbox.refused.clear()
  await cms.payload.delete({ overrideAccess: true, collection: 'notifications', where: { id: { exists: true } } })
  await cms.payload.db.deleteMany({ collection: 'voices', where: {} })
})

const everybody = () => mailbox.mails.flatMap(({ to }) => to)
const officer = 'department-1@example.jp'
/** A moderator decides on a voice and links it to the measure. */
async function link(state: 'published' | 'kept' = 'published') {
  const moderator = await cms.actAs('moderator')
  const { id } = await createVoice(cms.payload, { state: 'in-review', title: '題名の秘密', originalText: '本文の秘密' })
  const data = { state, measures: [measure.id], stateReason: '個人の事情が書かれているため' }
  return cms.payload.update({ collection: 'voices', id, data, ...moderator })
}

test('a moderator links a voice, and the officers of the department that leads the measure are told once', async () => {
  const voice = await link()
  expect(await sendDue()).toBe(1)
  expect(everybody()).toEqual([officer])
  const [mail] = mailbox.mails
  const { subject, text } = readMail(mail?.raw ?? '')
  expect(subject).toBe('【ありたい】担当の施策に新しい声が1件あります')
  expect(text).toContain(`/admin/collections/voices/${voice.id}`)
  expect(text).toContain('笑顔になっている')
  expect(await sendDue()).toBe(0)
  expect(mailbox.mails).toHaveLength(1)
})

test('no word of a voice travels by mail, kept or published', async () => {
  await link('kept')
  await link('published')
  await sendDue()
  expect(mailbox.mails).toHaveLength(1)
  for (const mail of mailbox.mails) expect(mail.raw + readMail(mail.raw).text).not.toContain('秘密')
})

test('a name with a line break adds no header', async () => {
  await link()
  await sendDue()
  const [head = ''] = mailbox.mails[0]?.raw.split('\r\n\r\n') ?? []
  expect(head).not.toMatch(/^bcc:/im)
  expect(head).toMatch(/^auto-submitted: auto-generated$/im)
  expect(readMail(mailbox.mails[0]?.raw ?? '').text).not.toMatch(/^Bcc/m)
})

test('who chose no mail of this kind gets none', async () => {
  const { docs } = await cms.payload.find({
    overrideAccess: true,
    collection: 'users',
    where: { email: { equals: officer } },
  })
  const [person] = docs
  if (!person) throw new Error('The officer is gone.')
  const choose = (voiceLinked: boolean) => {
    const data = { notifications: { voiceLinked } }
    const user = { ...person, collection: 'users' as const }
    return cms.payload.update({ collection: 'users', id: person.id, data, overrideAccess: false, user })
  }
  await choose(false)
  await link()
  expect(await sendDue()).toBe(0)
  await choose(true)
  expect(await sendDue()).toBe(1)
})

test('while the mail server is away nothing is lost, and afterwards nothing comes twice', async () => {
  await link()
  await mailbox.sleep()
  await expect(sendDue()).rejects.toThrow()
  await expect(sendDue()).rejects.toThrow()
  const { docs } = await cms.payload.find({ overrideAccess: true, collection: 'notifications' })
  expect(docs).toMatchObject([{ kind: 'voice-linked', error: expect.stringContaining('ECONNREFUSED') }])
  await mailbox.wake()
  expect(await sendDue()).toBe(1)
  expect(await sendDue()).toBe(0)
  expect(everybody()).toEqual([officer])
})

test('a voice that is taken back while its mail waits is not told any more', async () => {
  const { id } = await link()
  await mailbox.sleep()
  await expect(sendDue()).rejects.toThrow()
  await cms.payload.update({ overrideAccess: true, collection: 'voices', id, data: { state: 'withdrawn' } })
  await mailbox.wake()
  expect(await sendDue()).toBe(0)
  expect(mailbox.mails).toEqual([])
  expect((await cms.payload.find({ overrideAccess: true, collection: 'notifications' })).docs).toEqual([])
})

test('a mailbox that refuses keeps nobody else waiting, and is tried again later', async () => {
  const second = await cms.actAs('department', children)
  await link()
  mailbox.refused.add(officer)
  expect(await sendDue()).toBe(1)
  expect(everybody()).toEqual([second.user.email])
  mailbox.refused.clear()
  expect(await sendDue()).toBe(0)
  expect(await sendDue(new Date(Date.now() + 3 * 60_000))).toBe(1)
  expect(everybody()).toEqual([second.user.email, officer])
  await cms.payload.delete({ overrideAccess: true, collection: 'users', id: second.user.id })
})
