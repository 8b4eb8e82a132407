import { channels, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../fields/choice.ts'
import { text } from '../../fields/text.ts'

/** One row for each public document on each channel. */
export const publicationFields: Field[] = [
  text('key', { ja: '公開先・種類・番号', en: 'Channel, kind and id' }, { required: true, unique: true, index: true }),
  choice('channel', { ja: '公開先', en: 'Channel' }, channels, terms.channel, { required: true }),
  text('kind', { ja: '種類', en: 'Kind' }, { required: true, index: true }),
  text('documentId', { ja: '公開文書の番号', en: 'Public document' }, { required: true }),
  text('source', { ja: '元の文書', en: 'Source' }, { required: true, index: true }),
  text('hash', { ja: '内容の照合値', en: 'Hash' }, { required: true }),
  { name: 'body', type: 'json', label: { ja: '公開される内容', en: 'What is public' }, required: true },
  { name: 'files', type: 'text', hasMany: true, label: { ja: '画像ファイル', en: 'Files' } },
  { name: 'media', type: 'text', hasMany: true, index: true, label: { ja: '使われている写真', en: 'Pictures shown' } },
  // Voices the source names, public or not, and answers a receipt holds: when one changes, this is projected again.
  {
    name: 'references',
    type: 'text',
    hasMany: true,
    index: true,
    label: { ja: '引いている声と答え', en: 'Voices and answers referred to' },
  },
]
