import { keyChoice } from '../../../fields/key.ts'
import { list, row } from '../../../fields/list.ts'

export const linksField = list(
  'links',
  { ja: '矢印', en: 'Arrows' },
  [
    row(
      keyChoice('from', { ja: 'もと（原因）', en: 'From (cause)' }, 'part', {
        required: true,
        width: '50%',
        help: { ja: '「部分」のタブに書いたものから選びます。', en: 'Choose among the parts.' },
      }),
      keyChoice('to', { ja: 'さき（結果）', en: 'To (effect)' }, 'part', {
        required: true,
        width: '50%',
        help: { ja: 'それによって起きること。', en: 'What follows from it.' },
      }),
    ),
  ],
  {
    singular: { ja: '矢印', en: 'Arrow' },
    rowNames: '/src/admin/row-label/ArrowLabel.tsx#ArrowLabel',
    help: {
      ja: '原因から結果へつなぎます。一つの部分から何本出てもかまいません。後戻りや一周はできません。新しい部分は、いちど下書き保存すると選べます。',
      en: 'From cause to effect. A part may have many arrows; none may lead back. Save a draft first to choose new parts.',
    },
    maxRows: 200,
  },
)
