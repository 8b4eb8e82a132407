import type { Kind } from '@aritai/publication'
import type { CollectionConfig, CollectionSlug, Endpoint, Field } from 'payload'
import { allow, allowVersions } from '../access/compose.ts'
import type { DocumentAccess } from '../access/document-access.ts'
import { changeNoteField, revisionField, sampleField } from '../fields/document-fields.ts'
import { keptAdviceField } from '../fields/kept-advice.ts'
import type { Label } from '../fields/label.ts'
import { slugField } from '../fields/slug.ts'
import { documentHooks } from './document-hooks.ts'
import { type Group, groups } from './groups.ts'
import type { PublicationCheck } from './hooks/check-publication.ts'
import type { NameInChanges } from './hooks/record-change.ts'
import { leadToPublicPage } from './public-page.ts'
import { refusalMarks } from './refusal-marks.ts'
import { withHints } from './with-hints.ts'

export type DocumentCollection = {
  slug: CollectionSlug
  labels: { singular: Label; plural: Label }
  /** One sentence above the list: what these documents are for. */
  description?: Label
  group: Group
  /** The field that names a document. */
  title: string
  columns: string[]
  /** Fields that the list's search box looks in; the title unless said otherwise. */
  search?: string[]
  fields: Field[]
  access: DocumentAccess
  /** The kind of its public documents. With it come drafts, the change note and the record of changes. */
  publishes?: Kind
  /**
   * Rules of the domain; an issue that blocks stops publication with an error at its field. The form shows what they
   * say while it is written (`admin/hints/checks.ts`).
   */
  check?: PublicationCheck
  /** What a change of the document is called in public; its title unless said otherwise. */
  nameInChanges?: NameInChanges
  /** Without an address of its own, and never copied: anything that tells about a person. */
  personal?: boolean
  /** 見本 and address belong to nearly every document; false where they do not. */
  sample?: boolean
  addressed?: boolean
  sort?: string
  hooks?: CollectionConfig['hooks']
  endpoints?: Endpoint[]
  indexes?: CollectionConfig['indexes']
  admin?: CollectionConfig['admin']
  upload?: CollectionConfig['upload']
  /** Versions kept of each document. */
  keepVersions?: number
}

/**
 * A collection of documents as this product keeps them: an address, 見本, versions, conflict on stale saves, a record
 * of who did what; and, where it publishes, drafts, publication by those who may, and a note of what changed and why.
 */
export function defineCollection(shape: DocumentCollection): CollectionConfig {
  const { access, publishes, addressed = true, sample = true } = shape
  const preview = publishes && leadToPublicPage(shape.slug, publishes)
  return {
    slug: shape.slug,
    labels: shape.labels,
    ...(shape.personal ? { disableDuplicate: true } : {}),
    ...(shape.sort ? { defaultSort: shape.sort } : {}),
    ...(shape.indexes ? { indexes: shape.indexes } : {}),
    ...(shape.upload ? { upload: shape.upload } : {}),
    ...(shape.endpoints ? { endpoints: shape.endpoints } : {}),
    custom: { ...(publishes ? { publishes, mayPublish: access.publish } : {}) },
    access: {
      read: allow(access.read),
      create: allow(access.create),
      update: allow(access.update),
      delete: allow(access.delete),
      readVersions: allowVersions(access.update),
      unlock: allow(access.update),
    },
    admin: {
      group: groups[shape.group],
      useAsTitle: shape.title,
      // A page for programmers, and not for a city's staff.
      hideAPIURL: true,
      defaultColumns: shape.columns,
      listSearchableFields: shape.search ?? [shape.title],
      ...(shape.description ? { description: shape.description } : {}),
      ...(preview ? { preview } : {}),
      ...shape.admin,
      components: {
        ...shape.admin?.components,
        edit: { ...shape.admin?.components?.edit, beforeDocumentControls: [refusalMarks] },
      },
    },
    versions: { drafts: publishes !== undefined, maxPerDoc: shape.keepVersions ?? 50 },
    hooks: documentHooks(shape),
    fields: [
      ...(shape.check ? [keptAdviceField(), ...withHints(shape.fields)] : shape.fields),
      ...(addressed ? [slugField()] : []),
      ...(sample ? [sampleField()] : []),
      ...(publishes ? [changeNoteField()] : []),
      revisionField(),
    ],
  }
}
