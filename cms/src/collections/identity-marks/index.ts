import { terms } from '@aritai/domain'
import type { CollectionConfig } from 'payload'
import { groups } from '../../documents/groups.ts'
import { recordDeletion, recordSave } from '../../documents/hooks/record-action.ts'
import { noticeOperation } from '../../documents/operation-of.ts'
import { sampleField } from '../../fields/document-fields.ts'
import { slugField } from '../../fields/slug.ts'
import { fixed, markAccess } from './access.ts'
import { markFields } from './fields.ts'
import { eraseWords, eraseWordsTraces } from './hooks/erase-words.ts'

/**
 * 案への印 (方向性⑤): how people stand to a draft of the identity. Without versions, so that words that are erased are
 * gone. What the public may know of them is counted when a version of the draft ends (`keep-earlier-versions.ts`).
 */
export const identityMarks: CollectionConfig = {
  slug: 'identity-marks',
  labels: { singular: terms.concept.identityMark, plural: terms.concept.identityMark },
  disableDuplicate: true,
  defaultSort: '-receivedOn',
  access: markAccess,
  admin: {
    group: groups.voices,
    useAsTitle: 'feeling',
    defaultColumns: ['feeling', 'words', 'generation', 'area', 'identityVersion', 'receivedOn'],
    listSearchableFields: ['number'],
    description: {
      ja: '対話中のブランド・アイデンティティの案に、市民がつけた印です。だれも書き変えられません。数は「案への印のまとめ」で見られます。番号で検索できます。',
      en: 'What citizens marked on drafts of the brand identity. Nobody can change it. Search by number.',
    },
  },
  hooks: {
    beforeOperation: [noticeOperation],
    beforeChange: [eraseWords],
    afterChange: [eraseWordsTraces, recordSave],
    afterDelete: [recordDeletion],
  },
  fields: [
    ...markFields,
    { ...sampleField(), access: fixed },
    // Names the samples of the demonstration city; a mark has no address.
    { ...slugField(), access: fixed, admin: { hidden: true } },
  ],
}
