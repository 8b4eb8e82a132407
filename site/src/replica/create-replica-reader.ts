import type { Channel } from '@aritai/domain'
import type { Kind, KindOf, PublicDocument } from '@aritai/publication'
import { type ReadingLog, tagOfDocument, tagOfKind, tagOfLink, tagOfRecipient } from './reading-log.ts'
import type { ListOptions, ReplicaReader, SearchHit, SearchOptions } from './replica-reader.ts'
import type { ReplicaStore } from './replica-store.ts'
import { toMatchQuery } from './search-grams.ts'
import { withoutVoices } from './withdrawn-voices.ts'

type AnyWhere = { relation: string; id: string | readonly string[] }

/** Opens a store for one request; see `ReplicaReader`. Costs nothing: statements are kept with the store. */
export function createReplicaReader<C extends Channel>(
  store: ReplicaStore,
  channel: C,
  log: ReadingLog,
): ReplicaReader<C> {
  if (store.channel !== channel) throw new Error(`The store of ${store.channel} is not that of ${channel}`)
  const statement = getStatements(store)
  // Every body has passed its kind's schema before it was stored.
  const parse = <K extends KindOf<C> & Kind>(body: unknown) =>
    withoutVoices(store.withdrawn, JSON.parse(String(body))) as PublicDocument<C, K>

  /** Documents that meet all conditions carry the links of each of them, so the tags of one condition are enough. */
  function noteList(kind: Kind, where: readonly AnyWhere[] = []) {
    const first = where[0]
    if (!first) return log.note(tagOfKind(channel, kind))
    for (const target of toIds(first)) log.note(tagOfLink(channel, kind, first.relation, target))
  }

  return {
    channel,
    isReady() {
      log.note(tagOfKind(channel, 'site'))
      return statement('SELECT 1 FROM documents WHERE kind = ? LIMIT 1').get('site') !== undefined
    },
    get(kind, id) {
      log.note(tagOfDocument(channel, kind, id))
      const row = statement('SELECT body FROM documents WHERE kind = ? AND id = ? AND hidden = 0').get(kind, id)
      return row && parse(row.body)
    },
    getBySlug(kind, slug) {
      const row = statement(
        'SELECT id, body FROM documents WHERE kind = ? AND slug = ? AND hidden = 0 ORDER BY position, id',
      ).get(kind, slug)
      log.note(row ? tagOfDocument(channel, kind, String(row.id)) : tagOfKind(channel, kind))
      return row && parse(row.body)
    },
    list<K extends KindOf<C> & Kind>(kind: K, options: ListOptions<K> = {}) {
      noteList(kind, options.where)
      const { sql, values } = toConditions([kind], options.where)
      const direction = options.order === 'reversed' ? 'DESC' : 'ASC'
      return statement(
        `SELECT d.body FROM documents d WHERE d.kind = ? AND d.hidden = 0 ${sql}
         ORDER BY d.position ${direction}, d.id ${direction} LIMIT ? OFFSET ?`,
      )
        .all(kind, ...values, toLimit(options.limit), toOffset(options.offset))
        .map((row) => parse<K>(row.body))
    },
    count<K extends KindOf<C> & Kind>(kind: K, options: Pick<ListOptions<K>, 'where'> = {}) {
      noteList(kind, options.where)
      const { sql, values } = toConditions([kind], options.where)
      const row = statement(`SELECT count(*) AS total FROM documents d WHERE d.kind = ? AND d.hidden = 0 ${sql}`)
      return Number(row.get(kind, ...values)?.total)
    },
    search<K extends KindOf<C> & Kind>({ text, kinds, where, limit, offset }: SearchOptions<K>) {
      for (const kind of kinds) log.note(tagOfKind(channel, kind))
      const match = toMatchQuery(text)
      if (match === undefined || kinds.length === 0) return { total: 0, hits: [] }
      const { sql, values } = toConditions(kinds, where)
      const found = `FROM search s JOIN documents d ON d.number = s.rowid WHERE search MATCH ? AND d.hidden = 0
        AND d.kind IN (SELECT value FROM json_each(?)) ${sql}`
      const given = [match, JSON.stringify(kinds), ...values]
      const total = Number(statement(`SELECT count(*) AS total ${found}`).get(...given)?.total)
      const hits = statement(`SELECT d.kind, d.id, d.body ${found} ORDER BY s.rank, d.position, d.id LIMIT ? OFFSET ?`)
        .all(...given, toLimit(limit), toOffset(offset))
        .map((row) => ({ kind: row.kind, id: row.id, document: parse<K>(row.body) }) as SearchHit<C, K>)
      return { total, hits }
    },
    getRecipient() {
      log.note(tagOfRecipient(channel))
      return store.getMeta('recipient')
    },
  }
}

/** One fixed text per number of conditions, so that statements are prepared once. */
function toConditions(kinds: readonly Kind[], where: readonly AnyWhere[] = []): { sql: string; values: string[] } {
  const sql = `AND d.number IN (SELECT document FROM links WHERE kind IN (SELECT value FROM json_each(?))
    AND relation = ? AND target IN (SELECT value FROM json_each(?)))`
  return {
    sql: where.map(() => sql).join(' '),
    values: where.flatMap((condition) => [JSON.stringify(kinds), condition.relation, JSON.stringify(toIds(condition))]),
  }
}

const toIds = ({ id }: AnyWhere): readonly string[] => (typeof id === 'string' ? [id] : id)
const toLimit = (limit: number | undefined) => (limit === undefined ? -1 : Math.max(0, Math.trunc(limit)))
const toOffset = (offset: number | undefined) => Math.max(0, Math.trunc(offset ?? 0))

type Statement = ReturnType<ReplicaStore['database']['prepare']>
const prepared = new WeakMap<ReplicaStore, Map<string, Statement>>()

function getStatements(store: ReplicaStore): (sql: string) => Statement {
  const kept = prepared.get(store) ?? new Map<string, Statement>()
  prepared.set(store, kept)
  return (sql) => {
    const statement = kept.get(sql) ?? store.database.prepare(sql)
    kept.set(sql, statement)
    return statement
  }
}
