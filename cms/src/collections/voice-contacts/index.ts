import { terms } from '@aritai/domain'
import type { CollectionConfig } from 'payload'
import { allow } from '../../access/compose.ts'
import { keepsContacts } from '../../access/predicates.ts'
import { groups } from '../../documents/groups.ts'
import { recordDeletion, recordSave } from '../../documents/hooks/record-action.ts'
import { noticeOperation } from '../../documents/operation-of.ts'
import { relation } from '../../fields/relation.ts'
import { scheduleErasure } from './hooks.ts'
import { sealedText } from './sealed-text.ts'

const mayKeep = allow(keepsContacts)

/**
 * How to reach the teller of a voice, apart from the voice: encrypted at rest, read by moderators only, without
 * versions, and erased 30 days after the decision on the voice.
 */
export const voiceContacts: CollectionConfig = {
  slug: 'voice-contacts',
  labels: { singular: { ja: '声の連絡先', en: 'Contact' }, plural: { ja: '声の連絡先', en: 'Contacts' } },
  disableDuplicate: true,
  access: { read: mayKeep, create: mayKeep, update: mayKeep, delete: mayKeep },
  admin: {
    group: groups.voices,
    useAsTitle: 'id',
    defaultColumns: ['voice', 'eraseAfter'],
    listSearchableFields: ['id'],
    description: {
      ja: '暗号化して保管し、声の扱いが決まって30日後に自動で消えます。',
      en: 'Kept encrypted, and erased by itself 30 days after the decision on the voice.',
    },
  },
  hooks: {
    beforeOperation: [noticeOperation],
    beforeChange: [scheduleErasure],
    afterChange: [recordSave],
    afterDelete: [recordDeletion],
  },
  fields: [
    relation('voice', terms.concept.voice, 'voices', { required: true }),
    sealedText('email', { ja: 'メールアドレス', en: 'E-mail' }),
    sealedText('phone', { ja: '電話番号', en: 'Telephone' }),
    {
      name: 'eraseAfter',
      type: 'date',
      index: true,
      label: { ja: '消去する日時', en: 'Erase after' },
      access: { create: () => false, update: () => false },
      admin: { readOnly: true },
    },
  ],
}
