import type { Channel } from '@aritai/domain'
import type { Kind, KindOf, PublicDocument, RelationOf } from '@aritai/publication'

/** One condition: the document points by `relation` at this id or code, or at one of several. Conditions add up. */
export type Where<K extends Kind> = { relation: RelationOf<K>; id: string | readonly string[] }

export type ListOptions<K extends Kind> = {
  where?: readonly Where<K>[]
  limit?: number
  offset?: number
  /** The kind's own order (see `getPosition`), or that order turned round. */
  order?: 'default' | 'reversed'
}

export type SearchOptions<K extends Kind> = {
  /** What the reader typed: words separated by spaces of any width, all of which must occur, in any language. */
  text: string
  kinds: readonly K[]
  where?: readonly Where<K>[]
  limit?: number
  offset?: number
}

export type SearchHit<C extends Channel, K extends KindOf<C> & Kind> = {
  [Each in K]: { kind: Each; id: string; document: PublicDocument<C, Each> }
}[K]

/**
 * The only way to read a replica. Made for one request with that request's reading log, so that whatever is read is
 * noted. A withdrawn voice never comes out: not as a document, a search hit, a count, nor as an id in another document.
 */
export interface ReplicaReader<C extends Channel> {
  readonly channel: C
  /** False until the first push has brought the `site` document: the city is still being prepared. */
  isReady(): boolean
  get<K extends KindOf<C> & Kind>(kind: K, id: string): PublicDocument<C, K> | undefined
  getBySlug<K extends KindOf<C> & Kind>(kind: K, slug: string): PublicDocument<C, K> | undefined
  list<K extends KindOf<C> & Kind>(kind: K, options?: ListOptions<K>): PublicDocument<C, K>[]
  count<K extends KindOf<C> & Kind>(kind: K, options?: Pick<ListOptions<K>, 'where'>): number
  search<K extends KindOf<C> & Kind>(options: SearchOptions<K>): { total: number; hits: SearchHit<C, K>[] }
  /** The CMS's age public key that voices are sealed to; undefined before the first push. */
  getRecipient(): string | undefined
}
