import type { CollectionConfig } from 'payload'
import { allow } from '../../access/compose.ts'
import { isPlanner, nobody } from '../../access/predicates.ts'
import { groups } from '../../documents/groups.ts'
import { publicationFields } from './fields.ts'

/**
 * Exactly what is public now, a row for each public document and channel, with its hash. Delivery compares these rows
 * with the manifests of the replicas. Written by publishing alone.
 */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: { ja: '公開中の文書', en: 'Publication' }, plural: { ja: '公開中の文書', en: 'Publications' } },
  disableDuplicate: true,
  lockDocuments: false,
  access: { read: allow(isPlanner), create: allow(nobody), update: allow(nobody), delete: allow(nobody) },
  admin: {
    group: groups.records,
    useAsTitle: 'key',
    defaultColumns: ['key', 'channel', 'kind', 'updatedAt'],
    listSearchableFields: ['key', 'documentId'],
  },
  fields: publicationFields,
}
