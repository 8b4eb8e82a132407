import { channels, terms } from '@aritai/domain'
import type { CollectionConfig } from 'payload'
import { allow } from '../../access/compose.ts'
import { isPlanner, nobody } from '../../access/predicates.ts'
import { groups } from '../../documents/groups.ts'
import { choice } from '../../fields/choice.ts'
import { text } from '../../fields/text.ts'

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
  fields: [
    text('key', { ja: '鍵', en: 'Key' }, { required: true, unique: true, index: true, maxLength: 200 }),
    text('source', { ja: '元の文書', en: 'Source document' }, { required: true, index: true, maxLength: 200 }),
    choice('channel', terms.concept.channel, channels, terms.channel, { required: true, index: true }),
    text('kind', { ja: '種類', en: 'Kind' }, { required: true, index: true, maxLength: 40 }),
    text('documentId', { ja: '公開文書のID', en: 'Document' }, { required: true, index: true, maxLength: 64 }),
    text('hash', { ja: 'ハッシュ', en: 'Hash' }, { required: true, maxLength: 64 }),
    { name: 'body', type: 'json', label: { ja: '公開している内容', en: 'What is public' }, required: true },
    {
      name: 'files',
      type: 'json',
      label: { ja: '公開しているファイル', en: 'Files' },
      required: true,
      typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })],
    },
  ],
}
