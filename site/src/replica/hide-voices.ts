import { createChange, type ReplicaChange, truncateLog } from './apply-push.ts'
import { inTransaction } from './database.ts'
import type { DocumentRow } from './document-rows.ts'
import type { ReplicaStore } from './replica-store.ts'
import { isHiddenBy } from './withdrawn-voices.ts'

/**
 * Takes voices out of sight at once, without the CMS: the voice itself, its words and photo, its mention in answers,
 * stories and lists, its place in the search index. Stays so across restarts and whatever is pushed meanwhile, until
 * `releaseVoices`.
 */
export function hideVoices(store: ReplicaStore, ids: Iterable<string>): ReplicaChange {
  const fresh = [...ids].filter((id) => !store.withdrawn.has(id))
  if (fresh.length === 0) return { tags: new Set(), lostFiles: [] }
  const change = createChange(store)
  const remember = store.database.prepare('INSERT OR IGNORE INTO hidden (voice) VALUES (?)')
  const cut = store.database.prepare(`DELETE FROM links WHERE target = ? AND relation = 'voices'`)
  const changed = inTransaction(store.database, () => {
    const withdrawn = new Set([...store.withdrawn, ...fresh])
    for (const id of fresh) {
      remember.run(id)
      const voice = store.rows.find('voice', id)
      if (voice) {
        change.note('voice', id, voice.number)
        store.rows.hide(voice, true)
      }
      for (const row of findMentions(store, id)) {
        change.note(row.kind, row.id, row.number)
        if (isHiddenBy(withdrawn, row.kind, JSON.parse(row.body))) store.rows.hide(row, false)
      }
      cut.run(id)
    }
    return change.finish()
  })
  for (const id of fresh) store.withdrawn.add(id)
  truncateLog(store)
  return changed
}

/** Ends the watch over voices that the CMS has stopped publishing. */
export function releaseVoices(store: ReplicaStore, ids: Iterable<string>): void {
  const forget = store.database.prepare('DELETE FROM hidden WHERE voice = ?')
  for (const id of ids) {
    forget.run(id)
    store.withdrawn.delete(id)
  }
}

function findMentions(store: ReplicaStore, voice: string): DocumentRow[] {
  return store.database
    .prepare(
      `SELECT DISTINCT d.kind, d.id FROM links l JOIN documents d ON d.number = l.document
       WHERE l.target = ? AND l.relation IN ('voices', 'subject')`,
    )
    .all(voice)
    .map((row) => store.rows.find(String(row.kind), String(row.id)))
    .filter((row) => row !== undefined)
}
