import { storyThemes, terms } from '@aritai/domain'
import { plannerEdits } from '../../access/document-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { channelsField } from '../../fields/document-fields.ts'
import { pictureField, relation } from '../../fields/relation.ts'
import { richText } from '../../fields/rich-text.ts'
import { longText, text } from '../../fields/text.ts'

/** ブランドストーリー: an edited article that may quote voices, told on by citizens and read by visitors (方向性⑤). */
export const stories = defineCollection({
  slug: 'stories',
  publishes: 'story',
  labels: { singular: terms.concept.story, plural: terms.concept.story },
  group: 'brand',
  title: 'title',
  columns: ['title', 'theme', 'channels', 'publishedOn', '_status'],
  search: ['title', 'lead', 'slug'],
  sort: '-publishedOn',
  access: plannerEdits,
  fields: [
    text('title', { ja: '題名', en: 'Title' }, { localized: true, required: true, maxLength: 120 }),
    longText('lead', { ja: '導入の一文', en: 'Lead' }, { localized: true, required: true }),
    choice('theme', { ja: 'テーマ', en: 'Theme' }, storyThemes, terms.storyTheme, { required: true, index: true }),
    richText(
      'body',
      { ja: '本文', en: 'Text' },
      {
        required: true,
        withQuotations: true,
        help: {
          ja: '声の引用は「関連」から声を選びます。取り下げられると自動で消えます。',
          en: 'Quote a voice by choosing it as a relation: it goes when the voice is withdrawn.',
        },
      },
    ),
    pictureField('picture', { ja: '写真', en: 'Picture' }),
    relation('areas', terms.concept.area, 'areas', { many: true }),
    relation('voices', { ja: '引用した声', en: 'Voices quoted' }, 'voices', {
      many: true,
      filterOptions: { state: { equals: 'published' } },
    }),
    day(
      'publishedOn',
      { ja: '公開日', en: 'Published on' },
      { required: true, defaultToday: true, sidebar: true, index: true },
    ),
    channelsField(),
  ],
})
