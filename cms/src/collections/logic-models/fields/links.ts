import { keyField } from '../../../fields/key.ts'
import { list, row } from '../../../fields/list.ts'

export const linksField = list(
  'links',
  { ja: '矢印', en: 'Arrows' },
  [
    row(
      keyField(
        'from',
        { ja: 'もと（原因）の記号', en: 'From (cause)' },
        { required: true, width: '50%', help: { ja: '例：activity-1', en: 'E.g. activity-1' } },
      ),
      keyField(
        'to',
        { ja: 'さき（結果）の記号', en: 'To (effect)' },
        { required: true, width: '50%', help: { ja: '例：outcome-1', en: 'E.g. outcome-1' } },
      ),
    ),
  ],
  {
    singular: { ja: '矢印', en: 'Arrow' },
    rowLabel: 'from',
    help: {
      ja: '「部分」の記号で、原因から結果へつなぎます。一つの部分から何本出てもかまいません。後戻りや一周はできません。',
      en: 'Join parts by their keys, from cause to effect. A part may have many arrows; none may lead back.',
    },
    maxRows: 200,
  },
)
