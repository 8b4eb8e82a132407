import { describe, expect, it } from 'vitest'
import { writeRobots, writeSitemap } from './sitemap.ts'

describe('the sitemap', () => {
  const xml = writeSitemap([{ path: '/plan/a-1/', day: '2026-11-01' }, { path: '/' }], 'https://city.example')
  it('lists every page in every language', () => {
    for (const path of ['/plan/a-1/', '/en/plan/a-1/', '/easy/plan/a-1/', '/', '/en/', '/easy/']) {
      expect(xml).toContain(`<loc>https://city.example${path}</loc>`)
    }
  })
  it('tells when a page last changed', () => {
    expect(xml).toContain('<lastmod>2026-11-01</lastmod>')
  })
})

describe('robots.txt', () => {
  it('keeps receipts out of search engines and names the sitemaps', () => {
    const text = writeRobots(['https://city.example/sitemap.xml'])
    expect(text).toContain('Disallow: /receipt/')
    expect(text).toContain('Sitemap: https://city.example/sitemap.xml')
  })
})
