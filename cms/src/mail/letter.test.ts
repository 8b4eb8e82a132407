import { expect, test } from 'vitest'
import { writeLetter } from './letter.ts'
import { oneLine } from './one-line.ts'

test('a name with line breaks adds no header, no line and no mark-up to a mail', () => {
  const name = '子育て\r\nBcc: all@example.jp\u2028<script>&\u202E"'
  const { subject, text, html } = writeLetter({
    subject: name,
    parts: [{ links: [{ text: name, url: 'https://cms.example.jp/admin' }] }, { facts: [name] }],
  })
  expect(subject).toBe('子育て Bcc: all@example.jp <script>& "')
  expect(text.split('\n')).toHaveLength(5)
  expect(html).not.toMatch(/<script|[\r\n\u202E]/)
  expect(html).toContain('&lt;script&gt;&amp;')
})

test('a letter says the same in plain text and in HTML', () => {
  const url = 'https://cms.example.jp/admin/collections/voices/1'
  const { text, html } = writeLetter({
    subject: '新しい声',
    parts: [{ paragraph: '一行目\n二行目' }, { links: [{ text: '施策', url }] }, { footer: '止めるには' }],
  })
  for (const words of ['一行目', '二行目', '施策', url, '止めるには']) {
    expect(text).toContain(words)
    expect(html).toContain(words)
  }
  expect(html).toContain(`<a href="${url}">施策</a>`)
})

test('ordinary words stay as they are', () => {
  expect(oneLine('  松本 広域圏　の声 ')).toBe('松本 広域圏　の声')
})
