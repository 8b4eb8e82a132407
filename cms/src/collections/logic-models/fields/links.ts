import { keyField } from '../../../fields/key.ts'
import { list } from '../../../fields/list.ts'

export const linksField = list(
  'links',
  { ja: '矢印', en: 'Arrows' },
  [
    keyField(
      'from',
      { ja: 'もと（原因）', en: 'From (cause)' },
      { required: true, help: { ja: '矢印の始まる部分。', en: 'Where the arrow begins.' } },
    ),
    keyField(
      'to',
      { ja: 'さき（結果）', en: 'To (effect)' },
      { required: true, help: { ja: 'それによって起きること。', en: 'What follows from it.' } },
    ),
  ],
  {
    singular: { ja: '矢印', en: 'Arrow' },
    drawnBy: { path: '/src/admin/logic-model/ArrowsField.tsx#ArrowsField', clientProps: {} },
    help: {
      ja: '原因から結果へつなぎます。一つの部分から何本出てもかまいません。後戻りや一周はできません。',
      en: 'From cause to effect. A part may have many arrows; none may lead back.',
    },
    maxRows: 200,
  },
)
