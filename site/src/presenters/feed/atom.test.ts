import { describe, expect, it } from 'vitest'
import { escapeXml, writeAtom } from './atom.ts'

const feed = {
  title: '声 & 計画',
  address: 'https://city.example/feed.xml',
  pageAddress: 'https://city.example/',
  author: '塩尻市',
  language: 'ja' as const,
  entries: [
    {
      address: 'https://city.example/voices/one/',
      title: '<script>',
      text: '朝',
      day: '2026-10-01',
      language: 'ja' as const,
    },
    {
      address: 'https://city.example/voices/two/',
      title: 'Dawn',
      text: 'x',
      day: '2026-11-01',
      language: 'en' as const,
    },
  ],
}

describe('a feed', () => {
  const xml = writeAtom(feed)
  it('is as new as its newest entry', () => {
    expect(xml).toContain('<updated>2026-11-01T00:00:00+09:00</updated>')
  })
  it('escapes what somebody wrote', () => {
    expect(xml).toContain('<title>&lt;script&gt;</title>')
    expect(xml).toContain('声 &amp; 計画')
  })
  it('says in which language each entry is', () => {
    expect(xml).toContain('<entry xml:lang="en">')
  })
  it('drops control characters that would make it unreadable', () => {
    expect(escapeXml('a\u0000b\u0008c\nd')).toBe('abc\nd')
  })
})
