import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutboxListing, Submission } from '@aritai/publication'
import { DiskError, toDiskError } from '../replica/disk-error.ts'
import { emptyInto, isMissing, removeDurably, unfinishedPrefix, writeDurably } from '../replica/durable-file.ts'

/**
 * Sealed envelopes waiting for the CMS, one file each (`<lookup>.<type>.age`), complete on the disk before anybody is
 * shown a receipt. The site cannot open them. When the CMS has taken a story, an empty mark stays in `delivered/`
 * until the receipt's own document arrives, so that its holder is never told that nothing is known.
 */
export type Outbox = {
  /** The first envelope for a receipt wins; `known` means there was one already. Throws `DiskError`. */
  put(lookup: string, type: Submission['type'], envelope: Uint8Array): Promise<'stored' | 'known'>
  getState(lookup: string): 'waiting' | 'collected' | undefined
  /** Oldest first; from behind the envelope `after` while that one waits. */
  list(limit: number, after?: string): OutboxListing
  read(id: string): Promise<Uint8Array | undefined>
  /** The CMS has read it back from its database: the envelope goes. False if there is none. */
  acknowledge(id: string): Promise<boolean>
  /** Receipts whose documents have arrived need no mark any more. */
  settle(hasArrived: (lookup: string) => boolean): Promise<void>
}

type Envelope = { file: string; lookup: string; type: Submission['type']; bytes: number; sha256: string; at: number }

const fileName = /^([0-9a-f]{64})\.([a-z-]+)\.age$/
const types: readonly Submission['type'][] = ['voice', 'withdrawal', 'identity-mark']

export function openOutbox(folder: string, maxBytes: number): Outbox {
  const delivered = join(folder, 'delivered')
  mkdirSync(delivered, { recursive: true })
  const waiting = readWaiting(folder)
  const collected = new Set(readdirSync(delivered))
  // A power cut may have come between taking an envelope's name and emptying it.
  for (const lookup of collected) truncateSync(join(delivered, lookup))

  return {
    async put(lookup, type, envelope) {
      const id = `${lookup}-${type}`
      if (waiting.has(id)) return 'known'
      const total = [...waiting.values()].reduce((sum, { bytes }) => sum + bytes, 0)
      if (total + envelope.length > maxBytes) throw new DiskError('The outbox is full: the CMS has not come for long')
      const file = join(folder, `${lookup}.${type}.age`)
      const isNew = await writeDurably(file, envelope, { keep: true })
      if (!isNew) return 'known'
      waiting.set(id, { file, lookup, type, bytes: envelope.length, sha256: hash(envelope), at: Date.now() })
      return 'stored'
    },
    getState(lookup) {
      if (waiting.has(`${lookup}-voice`)) return 'waiting'
      return collected.has(lookup) ? 'collected' : undefined
    },
    list(limit, after) {
      const oldestFirst = [...waiting].sort(([, a], [, b]) => a.at - b.at)
      const from = oldestFirst.findIndex(([id]) => id === after) + 1
      return {
        envelopes: oldestFirst.slice(from, from + limit).map(([id, { bytes, sha256 }]) => ({ id, bytes, sha256 })),
      }
    },
    async read(id) {
      const envelope = waiting.get(id)
      return envelope && readFile(envelope.file).catch(undefinedIfMissing)
    },
    async acknowledge(id) {
      const envelope = waiting.get(id)
      if (!envelope) return false
      if (envelope.type === 'voice') {
        await emptyInto(envelope.file, join(delivered, envelope.lookup))
        collected.add(envelope.lookup)
      } else {
        await removeDurably(envelope.file)
      }
      waiting.delete(id)
      return true
    },
    async settle(hasArrived) {
      for (const lookup of [...collected].filter(hasArrived)) {
        await removeDurably(join(delivered, lookup))
        collected.delete(lookup)
      }
    },
  }
}

function readWaiting(folder: string): Map<string, Envelope> {
  const waiting = new Map<string, Envelope>()
  for (const name of readdirSync(folder)) {
    if (name.startsWith(unfinishedPrefix)) rmSync(join(folder, name))
    const [, lookup, named] = fileName.exec(name) ?? []
    const type = types.find((each) => each === named)
    if (lookup === undefined || type === undefined) continue
    const file = join(folder, name)
    const { size, mtimeMs } = statSync(file)
    waiting.set(`${lookup}-${type}`, { file, lookup, type, bytes: size, sha256: hash(readFileSync(file)), at: mtimeMs })
  }
  return waiting
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function undefinedIfMissing(error: unknown): undefined {
  if (!isMissing(error)) throw toDiskError(error)
}
