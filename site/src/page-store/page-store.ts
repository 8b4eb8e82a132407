import { createRepresentation, type Representation } from '../http/representation.ts'
import { createReadingLog, type ReadingLog } from '../replica/reading-log.ts'
import { isStorable, type Rendered } from './rendered.ts'
import { createShelf, type Shelf } from './shelf.ts'

/** A page from memory, or one that was rendered and must not be kept. */
export type PageAnswer = { page: Representation } | { rendered: Rendered }

export type PageAddressKey = { url: string; isSearch: boolean }

/**
 * Rendered pages in memory, in front of Astro. A page is kept until a push changes something it has read, until the day
 * ends (pages say what is due today), or until memory is needed. Simultaneous requests for one page render it once.
 */
export type PageStore = {
  answer(address: PageAddressKey, render: (log: ReadingLog) => Promise<Rendered>): Promise<PageAnswer>
  /** Forgets every page that has read one of these tags, and keeps none that is being rendered from older data. */
  drop(tags: Iterable<string>): void
  readonly bytes: number
  readonly size: number
}

/** Searches are many and seldom repeated; they get this share of the memory, so that they cannot push out the pages. */
const searchShare = 1 / 8

export function createPageStore({
  maxBytes,
  now = () => new Date(),
}: {
  maxBytes: number
  now?: () => Date
}): PageStore {
  const pages = createShelf(maxBytes * (1 - searchShare))
  const searches = createShelf(maxBytes * searchShare)
  const flights = new Map<string, Promise<PageAnswer>>()
  /** Counts drops; `droppedAt` remembers them only while something is being rendered. */
  let drops = 0
  let rendering = 0
  const droppedAt = new Map<string, number>()

  async function renderPage(url: string, shelf: Shelf, render: (log: ReadingLog) => Promise<Rendered>) {
    const begun = drops
    const day = getDay(now())
    const log = createReadingLog()
    rendering += 1
    try {
      const rendered = await render(log)
      const isOutdated = [...log.tags].some((tag) => (droppedAt.get(tag) ?? 0) > begun)
      if (isOutdated || !isStorable(rendered)) return { rendered }
      const page = createRepresentation(rendered.body, withoutTransport(rendered.headers))
      shelf.put(url, { page, tags: log.tags, day })
      return { page }
    } finally {
      rendering -= 1
      if (rendering === 0) droppedAt.clear()
    }
  }

  return {
    async answer({ url, isSearch }, render) {
      const shelf = isSearch ? searches : pages
      const kept = shelf.get(url, getDay(now()))
      if (kept) return { page: kept }
      const flying = flights.get(url)
      if (flying) return flying
      const flight = renderPage(url, shelf, render).finally(() => {
        if (flights.get(url) === flight) flights.delete(url)
      })
      flights.set(url, flight)
      return flight
    },
    drop(tags) {
      drops += 1
      for (const tag of tags) {
        if (rendering > 0) droppedAt.set(tag, drops)
        pages.drop(tag)
        searches.drop(tag)
      }
      // Whoever asks from now on must not be given what is being rendered from older data.
      flights.clear()
    },
    get bytes() {
      return pages.bytes + searches.bytes
    },
    get size() {
      return pages.size + searches.size
    },
  }
}

/** The day in Japan, by which pages say what is open, due or late. */
const dayInJapan = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })
let lastHour = -1
let lastDay = ''
function getDay(moment: Date): string {
  const hour = Math.floor(moment.getTime() / 3_600_000)
  if (hour !== lastHour) {
    lastDay = dayInJapan.format(moment)
    lastHour = hour
  }
  return lastDay
}

function withoutTransport(headers: Rendered['headers']): Rendered['headers'] {
  const left = new Set([
    'cache-control',
    'connection',
    'content-length',
    'date',
    'etag',
    'keep-alive',
    'transfer-encoding',
    'vary',
  ])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !left.has(name)))
}
