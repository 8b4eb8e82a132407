import { locales } from '@aritai/domain'
import { localeHref } from '../../i18n/locale-path.ts'
import type { SitemapPage } from '../../queries/sitemap.ts'
import { escapeXml } from '../feed/atom.ts'

/** Every page in every language (sitemaps.org), at most 50,000 addresses as the protocol allows. */
export function writeSitemap(pages: readonly SitemapPage[], siteUrl: string): string {
  const addresses = pages.flatMap(({ path, day }) => locales.map((locale) => ({ path: localeHref(locale, path), day })))
  const entries = addresses
    .slice(0, 50_000)
    .map(
      ({ path, day }) =>
        `<url><loc>${escapeXml(siteUrl + path)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`,
    )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

/** `robots.txt`: everything may be read except search results and the pages of receipts. */
export const writeRobots = (sitemaps: readonly string[]): string =>
  [
    'User-agent: *',
    'Disallow: /search/',
    'Disallow: /receipt/',
    'Disallow: /en/search/',
    'Disallow: /easy/search/',
    '',
    ...sitemaps.map((address) => `Sitemap: ${address}`),
    '',
  ].join('\n')
