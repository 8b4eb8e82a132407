import { plannerEdits } from '../../access/document-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { text } from '../../fields/text.ts'

export const media = defineCollection({
  slug: 'media',
  labels: { singular: { ja: '写真', en: 'Picture' }, plural: { ja: '写真・図', en: 'Pictures' } },
  group: 'ground',
  title: 'alt',
  columns: ['filename', 'alt'],
  access: plannerEdits,
  upload: true,
  fields: [text('alt', { ja: '写真の説明', en: 'Description' }, { localized: true, required: true })],
})
