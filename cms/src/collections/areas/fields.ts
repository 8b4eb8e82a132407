import { areaKinds, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../fields/choice.ts'
import { channelsField } from '../../fields/document-fields.ts'
import { group, list } from '../../fields/list.ts'
import { wholeNumber } from '../../fields/numbers.ts'
import { pictureField, relation } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'

export const areaFields: Field[] = [
  text('name', { ja: '地域名', en: 'Name' }, { localized: true, required: true, maxLength: 80 }),
  text(
    'reading',
    { ja: 'よみがな', en: 'Reading (kana)' },
    { required: true, maxLength: 120, index: true, help: { ja: '並べ替えに使います。', en: 'For sorting.' } },
  ),
  choice('kind', { ja: '地域の種類', en: 'Kind' }, areaKinds, terms.areaKind, {
    required: true,
    default: 'district',
    index: true,
    help: {
      ja: '地区と小学校区は別の区切りです。',
      en: 'Districts and school districts divide the city in two different ways.',
    },
  }),
  relation('parent', { ja: 'ふくまれる地域', en: 'Part of' }, 'areas'),
  longText('summary', { ja: 'どんなところか', en: 'What it is like' }, { localized: true, required: true }),
  list('places', { ja: '場所', en: 'Places' }, [
    text('name', { ja: '名前', en: 'Name' }, { localized: true, required: true, maxLength: 80 }),
    longText('text', { ja: '紹介', en: 'Text' }, { localized: true, required: true }),
  ]),
  pictureField('picture', { ja: '写真', en: 'Picture' }),
  group(
    'tile',
    { ja: '略地図での位置', en: 'Place in the schematic map' },
    [
      wholeNumber('column', { ja: '列（西から）', en: 'Column from the west' }, { min: 0, max: 20 }),
      wholeNumber('row', { ja: '行（北から）', en: 'Row from the north' }, { min: 0, max: 20 }),
    ],
    { condition: (data) => data.kind === 'district' },
  ),
  wholeNumber('order', { ja: '並び順', en: 'Order' }, { required: true, default: 0, sidebar: true, index: true }),
  channelsField(),
]
