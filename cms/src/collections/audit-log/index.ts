import type { CollectionConfig } from 'payload'
import { allow } from '../../access/compose.ts'
import { isPlanner, nobody } from '../../access/predicates.ts'
import { groups } from '../../documents/groups.ts'
import { recordedActions } from '../../documents/recorded-action.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { text } from '../../fields/text.ts'
import { recordedActionTerms } from './terms.ts'

/** 操作の記録: who did what to which document, and nothing of what is in it. Written by hooks, changed by nobody. */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: {
    singular: { ja: '操作の記録', en: 'Audit entry' },
    plural: { ja: '操作の記録', en: 'Audit log' },
  },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  defaultSort: '-at',
  access: { read: allow(isPlanner), create: allow(nobody), update: allow(nobody), delete: allow(nobody) },
  admin: {
    group: groups.records,
    useAsTitle: 'subjectId',
    defaultColumns: ['at', 'actor', 'action', 'subjectCollection', 'subjectId'],
    listSearchableFields: ['subjectId', 'subjectCollection'],
  },
  fields: [
    {
      name: 'at',
      type: 'date',
      label: { ja: '日時', en: 'At' },
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } },
    },
    relation('actor', { ja: '職員', en: 'Staff member' }, 'users'),
    choice('action', { ja: '操作', en: 'Action' }, recordedActions, recordedActionTerms, {
      required: true,
      index: true,
    }),
    text('subjectCollection', { ja: '文書の種類', en: 'Collection' }, { required: true, index: true, maxLength: 60 }),
    text('subjectId', { ja: '文書のID', en: 'Document' }, { required: true, index: true, maxLength: 64 }),
  ],
}
