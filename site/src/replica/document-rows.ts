import type { DatabaseSync } from 'node:sqlite'
import { getLinks, getPictureFiles, type Kind, type Links } from '@aritai/publication'
import { getPosition } from './position.ts'
import { toSearchGrams } from './search-grams.ts'
import { getSearchableText } from './searchable-text.ts'
import { isHiddenBy } from './withdrawn-voices.ts'

export type DocumentRow = { number: number; kind: Kind; id: string; hash: string; hidden: boolean; body: string }
export type NewDocument = { kind: Kind; id: string; hash: string; document: Record<string, unknown> }

/** Writes documents together with everything that is derived from them: links, files and search index. */
export type DocumentRows = {
  find(kind: string, id: string): DocumentRow | undefined
  put(given: NewDocument, withdrawn: ReadonlySet<string>): void
  remove(row: DocumentRow): void
  /** Takes a document out of sight and forgets what was derived from it; `erase` forgets its words too. */
  hide(row: DocumentRow, erase: boolean): void
  getLinksOf(number: number): Links
  getFilesOf(number: number): string[]
}

export function createDocumentRows(database: DatabaseSync): DocumentRows {
  const find = database.prepare('SELECT number, kind, id, hash, hidden, body FROM documents WHERE kind = ? AND id = ?')
  const upsert = database.prepare(`
    INSERT INTO documents (kind, id, slug, hash, position, hidden, body) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET slug = excluded.slug, hash = excluded.hash, position = excluded.position,
      hidden = excluded.hidden, body = excluded.body RETURNING number`)
  const remove = database.prepare('DELETE FROM documents WHERE number = ?')
  const hide = database.prepare('UPDATE documents SET hidden = 1, body = ? WHERE number = ?')
  const link = database.prepare('INSERT INTO links (kind, relation, target, document) VALUES (?, ?, ?, ?)')
  const unlink = database.prepare('DELETE FROM links WHERE document = ?')
  const linksOf = database.prepare('SELECT relation, target FROM links WHERE document = ?')
  const file = database.prepare('INSERT INTO files (name, document) VALUES (?, ?)')
  const unfile = database.prepare('DELETE FROM files WHERE document = ?')
  const filesOf = database.prepare('SELECT name FROM files WHERE document = ?')
  const index = database.prepare('INSERT INTO search (rowid, grams, characters) VALUES (?, ?, ?)')
  const unindex = database.prepare(`INSERT INTO search (search, rowid, grams, characters) VALUES ('delete', ?, ?, ?)`)

  const rows: DocumentRows = {
    find(kind, id) {
      const row = find.get(kind, id)
      return row && toDocumentRow(row)
    },
    put({ kind, id, hash, document }, withdrawn) {
      const before = rows.find(kind, id)
      if (before) forget(before)
      const hidden = isHiddenBy(withdrawn, kind, document)
      const body = hidden && kind === 'voice' ? '{}' : JSON.stringify(document)
      const slug = typeof document.slug === 'string' ? document.slug : null
      const inserted = upsert.get(kind, id, slug, hash, getPosition(kind, document), Number(hidden), body)
      if (hidden) return
      const number = Number(inserted?.number)
      for (const [relation, targets] of Object.entries(getLinks(kind, document))) {
        for (const target of targets) {
          if (relation !== 'voices' || !withdrawn.has(target)) link.run(kind, relation, target, number)
        }
      }
      for (const name of getPictureFiles(document)) file.run(name, number)
      const { grams, characters } = toSearchGrams(getSearchableText(kind, document))
      if (characters !== '') index.run(number, grams, characters)
    },
    remove(row) {
      forget(row)
      remove.run(row.number)
    },
    hide(row, erase) {
      forget(row)
      hide.run(erase ? '{}' : row.body, row.number)
    },
    getLinksOf(number) {
      const links: Links = {}
      for (const { relation, target } of linksOf.all(number)) {
        const targets = links[String(relation)] ?? []
        links[String(relation)] = [...targets, String(target)]
      }
      return links
    },
    getFilesOf: (number) => filesOf.all(number).map(({ name }) => String(name)),
  }

  /** A contentless index forgets a text only when it is given the same text again. */
  function forget(row: DocumentRow) {
    unlink.run(row.number)
    unfile.run(row.number)
    if (row.hidden) return
    const { grams, characters } = toSearchGrams(getSearchableText(row.kind, JSON.parse(row.body)))
    if (characters !== '') unindex.run(row.number, grams, characters)
  }
  return rows
}

function toDocumentRow(row: Record<string, unknown>): DocumentRow {
  return {
    number: Number(row.number),
    kind: String(row.kind) as Kind,
    id: String(row.id),
    hash: String(row.hash),
    hidden: row.hidden === 1,
    body: String(row.body),
  }
}
