import type { CollectionSlug, JoinField } from 'payload'
import { fieldBase, type Label } from './label.ts'

type JoinedOptions = { help: Label; columns: string[]; sort: string; limit?: number; creates?: boolean }

/**
 * The documents of `collection` whose relation `on` leads here: seen from the other side, stored nowhere. Costs a query
 * a document, so code that reads many asks with `joins: false`. `creates: false` where such documents begin elsewhere.
 */
export function joined(
  name: string,
  label: Label,
  collection: CollectionSlug,
  on: string,
  { help, columns, sort, limit = 50, creates = true }: JoinedOptions,
): JoinField {
  const base = fieldBase(name, label, { help })
  return {
    ...base,
    type: 'join',
    collection,
    on,
    defaultSort: sort,
    defaultLimit: limit,
    admin: { ...base.admin, defaultColumns: columns, allowCreate: creates },
  } as JoinField
}
