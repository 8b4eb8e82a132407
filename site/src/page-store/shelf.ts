import type { Representation } from '../http/representation.ts'

export type ShelvedPage = { page: Representation; tags: ReadonlySet<string>; day: string }

/** Pages by address within a bound of memory; the one that was not asked for longest goes first. */
export type Shelf = {
  /** Undefined if it is not there or is of another day. */
  get(url: string, day: string): Representation | undefined
  put(url: string, page: ShelvedPage): void
  drop(tag: string): void
  readonly bytes: number
  readonly size: number
}

/** Rough cost of an entry beside its bytes: headers, address, tags. */
const overhead = 2048

export function createShelf(maxBytes: number): Shelf {
  // A Map keeps the order of insertion: the first one is the one not asked for longest.
  const shelved = new Map<string, ShelvedPage>()
  const byTag = new Map<string, Set<string>>()

  function remove(url: string) {
    const entry = shelved.get(url)
    if (!entry) return
    shelved.delete(url)
    for (const tag of entry.tags) {
      const urls = byTag.get(tag)
      urls?.delete(url)
      if (urls?.size === 0) byTag.delete(tag)
    }
  }

  /** Compressed forms come later, so the sum is taken anew when something is put. */
  function sum() {
    let bytes = 0
    for (const { page } of shelved.values()) bytes += page.bytes + overhead
    return bytes
  }

  return {
    get(url, day) {
      const entry = shelved.get(url)
      if (entry === undefined) return undefined
      if (entry.day !== day) {
        remove(url)
        return undefined
      }
      shelved.delete(url)
      shelved.set(url, entry)
      return entry.page
    },
    put(url, entry) {
      remove(url)
      shelved.set(url, entry)
      for (const tag of entry.tags) {
        const urls = byTag.get(tag) ?? new Set()
        byTag.set(tag, urls.add(url))
      }
      let bytes = sum()
      for (const [oldest, { page }] of shelved) {
        if (bytes <= maxBytes) break
        bytes -= page.bytes + overhead
        remove(oldest)
      }
    },
    drop(tag) {
      for (const url of [...(byTag.get(tag) ?? [])]) remove(url)
    },
    get bytes() {
      return sum()
    },
    get size() {
      return shelved.size
    },
  }
}
