import { fetchBytes } from './crawl.ts'
import { eventually } from './eventually.ts'
import type { System } from './system.ts'

/** Waits until the demonstration city has reached the site whole, the showcase as well. */
export async function waitForCity({ siteUrl }: System): Promise<void> {
  // The showcase is delivered after the citizens' channel, in one piece.
  const isThere = async () => (await fetchBytes(siteUrl, '/welcome/')).status === 200
  await eventually(isThere, 'the city reaches the site', 120_000)
}

/** Every page that the sitemap names, as paths. */
export async function listPages(siteUrl: string): Promise<string[]> {
  const { bytes } = await fetchBytes(siteUrl, '/sitemap.xml')
  return [...bytes.toString('utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
}

/** The pages of these that do not answer 200, with what they answer instead. */
export async function findBrokenPages(siteUrl: string, paths: readonly string[]): Promise<string[]> {
  const broken: string[] = []
  for (const path of paths) {
    const { status } = await fetchBytes(siteUrl, path)
    if (status !== 200) broken.push(`${status} ${path}`)
  }
  return broken
}
