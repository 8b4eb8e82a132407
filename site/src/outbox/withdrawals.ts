import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReceiptStatus, type ReceiptStatus, receiptLookup } from '@aritai/publication'
import { z } from 'zod'
import { removeDurably, writeDurably } from '../replica/durable-file.ts'
import type { Replicas } from '../replica/replicas.ts'
import { getReceiptDocument } from './receipt-document.ts'

/**
 * Stories taken back here, one small file each (`withdrawn/<lookup>`), kept until the CMS says in the receipt that it
 * has withdrawn the voice and no longer publishes it. So a voice stays hidden while the CMS is away, across restarts,
 * and also when a CMS that has not heard of the withdrawal publishes the voice only now.
 */
export type Withdrawals = {
  has(lookup: string): boolean
  /** Remembers a story that has been hidden here and that the CMS has been left word of. Throws `DiskError`. */
  add(lookup: string, statusKey: Uint8Array, status: ReceiptStatus | undefined): Promise<void>
  /** To be called at the start and after every push. */
  review(): Promise<void>
}

/** The key is that of one withdrawn story, and gone with this file: it tells a late published voice by its receipt. */
const tombstone = z.strictObject({ voice: z.string().optional(), statusKey: z.base64() })
type Tombstone = z.output<typeof tombstone>

export function openWithdrawals(folder: string, replicas: Replicas): Withdrawals {
  mkdirSync(folder, { recursive: true })
  const tombstones = new Map(readTombstones(folder))
  const write = (lookup: string, content: Tombstone) => writeDurably(join(folder, lookup), JSON.stringify(content))

  async function reviewOne(lookup: string, known: Tombstone) {
    const document = getReceiptDocument(replicas, lookup)
    const status = document && openReceiptStatus(document, Buffer.from(known.statusKey, 'base64'))
    const voice = status?.voice?.id ?? known.voice
    if (voice !== undefined) await replicas.hide([voice])
    if (voice !== known.voice) {
      tombstones.set(lookup, { ...known, voice })
      await write(lookup, { ...known, voice })
    }
    if (status?.state !== 'withdrawn' || (voice !== undefined && replicas.holdsVoice(voice))) return
    if (voice !== undefined) replicas.release([voice])
    await removeDurably(join(folder, lookup))
    tombstones.delete(lookup)
  }

  return {
    has: (lookup) => tombstones.has(lookup),
    async add(lookup, statusKey, status) {
      const content = { voice: status?.voice?.id, statusKey: Buffer.from(statusKey).toString('base64') }
      await write(lookup, content)
      tombstones.set(lookup, content)
    },
    async review() {
      for (const [lookup, known] of [...tombstones]) await reviewOne(lookup, known)
    },
  }
}

function* readTombstones(folder: string): Iterable<[string, Tombstone]> {
  for (const lookup of readdirSync(folder)) {
    if (!receiptLookup.safeParse(lookup).success) continue
    yield [lookup, tombstone.parse(JSON.parse(readFileSync(join(folder, lookup), 'utf8')))]
  }
}
