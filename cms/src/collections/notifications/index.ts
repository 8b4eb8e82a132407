import { notificationKinds, terms } from '@aritai/domain'
import type { CollectionConfig } from 'payload'
import { allow } from '../../access/compose.ts'
import { isAdmin, nobody } from '../../access/predicates.ts'
import { groups } from '../../documents/groups.ts'
import { choice } from '../../fields/choice.ts'
import { wholeNumber } from '../../fields/numbers.ts'
import { relation } from '../../fields/relation.ts'
import { longText } from '../../fields/text.ts'
import { moment } from './moment.ts'

/**
 * お知らせメールの記録: which mail told whom about which documents, so that nothing is told twice, after a restart
 * either. Without `sentAt` it is still to be sent. Written by the runner alone.
 */
export const notifications: CollectionConfig = {
  slug: 'notifications',
  labels: {
    singular: { ja: 'お知らせメールの記録', en: 'Notification' },
    plural: { ja: 'お知らせメールの記録', en: 'Notifications' },
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  access: { read: allow(isAdmin), create: allow(nobody), update: allow(nobody), delete: allow(nobody) },
  admin: {
    group: groups.records,
    useAsTitle: 'kind',
    defaultColumns: ['createdAt', 'kind', 'person', 'sentAt', 'attempts', 'error'],
    listSearchableFields: ['error'],
    description: {
      ja: 'メールの中身は残しません。自分のパソコンで試すあいだ、メールは DATA_DIR/mail にファイルとして置かれます。',
      en: 'The mails themselves are not kept. On your own machine they are files in DATA_DIR/mail.',
    },
  },
  fields: [
    choice('kind', { ja: '種類', en: 'Kind' }, notificationKinds, terms.notificationKind, { required: true }),
    // Not required: an account can be deleted, and the record stays.
    relation('person', { ja: '職員', en: 'Staff member' }, 'users'),
    {
      name: 'subjects',
      type: 'json',
      required: true,
      label: { ja: '知らせた文書', en: 'Documents told about' },
      admin: { description: { ja: '声・アクションプランのID、または週の月曜日', en: 'Ids, or the Monday of a week' } },
    },
    moment('sentAt', { ja: '送信日時', en: 'Sent at' }),
    wholeNumber('attempts', { ja: '試した回数', en: 'Attempts' }, { default: 0 }),
    moment('retryAfter', { ja: '次に試す日時', en: 'Next attempt after' }),
    longText('error', { ja: '送れなかった理由', en: 'Why it was not sent' }, { rows: 2 }),
  ],
}
