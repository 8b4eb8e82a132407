import { defineCollection } from '../../documents/define-collection.ts'
import { mediaAccess } from './access.ts'
import { mediaFields } from './fields.ts'
import { describeSources } from './hooks/describe-sources.ts'
import { reencodeUpload } from './hooks/reencode-upload.ts'
import { mediaUpload } from './upload.ts'

/** Pictures. Whatever is uploaded is encoded anew, without metadata, in the widths and formats pages need. */
export const media = defineCollection({
  slug: 'media',
  labels: { singular: { ja: '写真・図', en: 'Picture' }, plural: { ja: '写真・図', en: 'Pictures' } },
  description: {
    ja: '位置情報などの付随情報は、受け取るときにすべて取り除かれます。',
    en: 'Places and other metadata are removed when a picture comes in.',
  },
  group: 'ground',
  title: 'alt',
  columns: ['filename', 'alt', 'credit', 'updatedAt'],
  search: ['alt', 'slug'],
  personal: true,
  access: mediaAccess,
  upload: mediaUpload,
  hooks: { beforeOperation: [reencodeUpload], beforeChange: [describeSources] },
  fields: mediaFields,
  keepVersions: 5,
})
