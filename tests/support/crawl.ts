/** One answer of the site, headers as they came. */
export type Fetched = { path: string; status: number; headers: string; type: string; bytes: Buffer }

/** Fetches one path without following redirects or unpacking anything. */
export async function fetchBytes(siteUrl: string, path: string, init: RequestInit = {}): Promise<Fetched> {
  const answer = await fetch(siteUrl + path, { redirect: 'manual', ...init })
  const lines: string[] = []
  answer.headers.forEach((value, name) => {
    lines.push(`${name}: ${value}`)
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return {
    path,
    status: answer.status,
    headers: lines.join('\n'),
    type: answer.headers.get('content-type') ?? '',
    bytes,
  }
}

/**
 * Everything that can be reached from some addresses by links, pictures, style sheets, feeds, sitemaps and redirects,
 * each address once. Calls `look` for each instead of keeping them, so that a whole city fits into memory.
 */
export async function crawl(
  siteUrl: string,
  starts: readonly string[],
  look: (page: Fetched) => void,
): Promise<string[]> {
  const seen = new Set(starts)
  const waiting = [...starts]
  const take = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await fetchBytes(siteUrl, path)
      look(page)
      for (const next of findAddresses(siteUrl, page)) {
        if (seen.has(next)) continue
        seen.add(next)
        waiting.push(next)
      }
    }
  }
  // Rounds: a worker that found nothing to do may be needed again when another has found new addresses.
  while (waiting.length > 0) await Promise.all(Array.from({ length: 4 }, take))
  return [...seen]
}

const texts = /text|xml|json|javascript|svg|calendar/
const patterns = [
  /(?:href|src|action|poster)=["']([^"']+)["']/g,
  /<(?:loc|link|id|url)>([^<]+)</g,
  /url\(["']?([^"')]+)["']?\)/g,
  /"(https?:\/\/[^"\s]+|\/[^"\s]*)"/g,
]

/** Paths of the same site that an answer names. */
export function findAddresses(siteUrl: string, { path, status, type, headers, bytes }: Fetched): string[] {
  const text = status === 200 && texts.test(type) ? bytes.toString('utf8') : ''
  const named = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, address = '']) => address))
  const sets = [...text.matchAll(/srcset=["']([^"']+)["']/g)].flatMap(([, set = '']) =>
    set.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
  )
  const [, moved] = /^location: (.*)$/m.exec(headers) ?? []
  return [...named, ...sets, ...(moved ? [moved] : [])].flatMap((address) => {
    const decoded = address.replaceAll('&amp;', '&')
    if (!URL.canParse(decoded, siteUrl + path)) return []
    const url = new URL(decoded, siteUrl + path)
    return url.origin === new URL(siteUrl).origin ? [url.pathname + url.search] : []
  })
}
