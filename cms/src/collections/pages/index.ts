import { plannerEdits } from '../../access/document-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { checkbox } from '../../fields/checkbox.ts'
import { channelsField } from '../../fields/document-fields.ts'
import { wholeNumber } from '../../fields/numbers.ts'
import { pictureField } from '../../fields/relation.ts'
import { richText } from '../../fields/rich-text.ts'
import { longText, text } from '../../fields/text.ts'

/** Plain pages: accessibility, privacy, living here, the next step. */
export const pages = defineCollection({
  slug: 'pages',
  publishes: 'page',
  labels: { singular: { ja: 'ページ', en: 'Page' }, plural: { ja: 'ページ', en: 'Pages' } },
  group: 'ground',
  title: 'title',
  columns: ['title', 'channels', 'inMenu', '_status'],
  search: ['title', 'slug'],
  sort: 'order',
  access: plannerEdits,
  fields: [
    text('title', { ja: '題名', en: 'Title' }, { localized: true, required: true, maxLength: 120 }),
    longText('lead', { ja: '導入の一文', en: 'Lead' }, { localized: true }),
    richText('body', { ja: '本文', en: 'Text' }, { required: true, withQuotations: true }),
    pictureField('picture', { ja: '写真', en: 'Picture' }),
    wholeNumber('order', { ja: '並び順', en: 'Order' }, { required: true, default: 0, sidebar: true }),
    checkbox('inMenu', { ja: 'メニューに出す', en: 'In the menu' }, { sidebar: true }),
    channelsField(),
  ],
})
