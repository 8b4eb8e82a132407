import { getTagsOfChange } from './changed-tags.ts'
import { checkPush } from './check-push.ts'
import { inTransaction } from './database.ts'
import { tagOfRecipient } from './reading-log.ts'
import type { ReplicaStore } from './replica-store.ts'

/** What a push or a withdrawal changed: tags of pages to drop, and files that no document shows any more. */
export type ReplicaChange = { tags: Set<string>; lostFiles: string[] }

/**
 * Applies a push in one transaction, all of it or, with a `PushError`, nothing. Replaying a push changes nothing and
 * gives no tags. What is removed is gone from the file afterwards, not only from the answers.
 */
export function applyPush(store: ReplicaStore, input: unknown): ReplicaChange {
  const { put, remove, recipient } = checkPush(store.channel, input)
  const change = createChange(store)
  const changed = inTransaction(store.database, () => {
    for (const { kind, id } of remove) {
      const row = store.rows.find(kind, id)
      if (!row) continue
      change.note(row.kind, id, row.number)
      store.rows.remove(row)
    }
    for (const document of put) {
      const before = store.rows.find(document.kind, document.id)
      if (before?.hash === document.hash) continue
      if (before) change.note(document.kind, document.id, before.number)
      store.rows.put(document, store.withdrawn)
      const after = store.rows.find(document.kind, document.id)
      if (after) change.note(document.kind, document.id, after.number)
    }
    if (recipient !== undefined && store.getMeta('recipient') !== recipient) {
      store.setMeta('recipient', recipient)
      change.tags.add(tagOfRecipient(store.channel))
    }
    if (change.tags.size > 0) store.setMeta('revision', String(Number(store.getMeta('revision') ?? 0) + 1))
    return change.finish()
  })
  if (changed.tags.size > 0) truncateLog(store)
  return changed
}

/** Collects tags and files before and after each touch of a document. */
export function createChange(store: ReplicaStore) {
  const tags = new Set<string>()
  const files = new Set<string>()
  return {
    tags,
    note(kind: string, id: string, number: number) {
      for (const tag of getTagsOfChange(store.channel, kind, id, store.rows.getLinksOf(number))) tags.add(tag)
      for (const name of store.rows.getFilesOf(number)) files.add(name)
    },
    finish: (): ReplicaChange => ({ tags, lostFiles: [...files].filter((name) => !store.isFileShown(name)) }),
  }
}

/** Words that were overwritten in the file would live on in the write-ahead log. */
export function truncateLog(store: ReplicaStore): void {
  store.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}
