import { expect, test } from 'vitest'
import { z } from 'zod'
import { mailSettings, mailVariables } from './mail.ts'

const parse = (given: Record<string, string>, isProduction = false) =>
  mailSettings(z.object(mailVariables).parse(given), { dataDir: '/city/.data', isProduction })

test('on one’s own machine mails are files', () => {
  expect(parse({})).toEqual({
    by: 'files',
    folder: '/city/.data/mail',
    from: { name: 'ありたい', address: 'aritai@localhost' },
  })
})

test('in production nothing is sent without a server', () => {
  expect(parse({}, true)).toBeUndefined()
})

test('a server comes with a sender', () => {
  const SMTP_URL = 'smtps://aritai:p%40ss@mail.city.lan:465'
  const from = { name: '塩尻市 企画課', address: 'aritai@city.example.jp' }
  expect(parse({ SMTP_URL, MAIL_FROM: '塩尻市 企画課 <aritai@city.example.jp>' }, true)).toEqual({
    by: 'smtp',
    url: SMTP_URL,
    from,
  })
  expect(parse({ SMTP_URL, MAIL_FROM: 'aritai@city.example.jp' })?.from).toEqual({ ...from, name: '' })
  expect(() => parse({ SMTP_URL })).toThrow('MAIL_FROM')
})

test('a sender that is no address, or holds a second line, is refused', () => {
  for (const MAIL_FROM of [
    '企画課',
    'a <b>',
    'x\r\nBcc: all@example.jp <a@example.jp>',
    'a@example.jp\nBcc: b@example.jp',
  ])
    expect(() => parse({ MAIL_FROM })).toThrow('MAIL_FROM')
  expect(() => parse({ SMTP_URL: 'https://mail.example.jp', MAIL_FROM: 'a@example.jp' })).toThrow('SMTP_URL')
})
