import { fetchBytes } from '../../support/crawl.ts'
import type { Document } from '../../support/documents.ts'

const lists = [
  '/',
  '/voices/',
  '/en/voices/',
  '/easy/voices/',
  '/feed.xml',
  '/sitemap.xml',
  '/open-data/voices.json',
  '/open-data/voices.csv',
  '/welcome/',
  '/welcome/voices/',
  '/en/welcome/voices/',
]

/** Everywhere a voice can be met: its own pages, lists, searches, feeds and data, and pages that quote or answer it. */
export const listSurfaces = (voice: Document, words: string, others: readonly string[]): string[] => [
  ...['', '/en', '/easy'].flatMap((locale) => [
    `${locale}/voices/${String(voice.slug)}/`,
    `${locale}/search/?q=${words}`,
    `${locale}/welcome/voices/${String(voice.slug)}/`,
  ]),
  `/voices/?q=${words}`,
  ...lists,
  ...others,
]

/** The surfaces that tell of a voice: by words of it, its address, or a search that finds anything for its words. */
export async function findTelling(siteUrl: string, surfaces: readonly string[], words: string, slug: string) {
  const telling: string[] = []
  for (const path of surfaces) {
    const { status, bytes } = await fetchBytes(siteUrl, path)
    const page = bytes.toString('utf8')
    // A search says the words again that were asked for.
    const told = path.includes('?q=') ? page.includes(`/voices/${slug}/`) : page.includes(words) || page.includes(slug)
    if (status < 400 && told) telling.push(path)
  }
  return telling
}

/** Addresses of the pictures of a page. */
export async function listPictures(siteUrl: string, path: string): Promise<string[]> {
  const page = (await fetchBytes(siteUrl, path)).bytes.toString('utf8')
  return [...new Set(page.match(/\/media\/[0-9a-f]{64}\.\w+/g))]
}
