import type { CollectionSlug, Payload } from 'payload'

/** The collection whose documents are published as `kind`; undefined for a kind that is no collection's own. */
export function collectionOfKind({ config }: Payload, kind: unknown): CollectionSlug | undefined {
  return config.collections.find(({ custom }) => kind !== undefined && custom?.publishes === kind)?.slug
}
