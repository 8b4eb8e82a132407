import { keyField } from '../../../fields/key.ts'
import { list } from '../../../fields/list.ts'
import { longText, text } from '../../../fields/text.ts'

/** 価値基準: criteria for policy decisions and for new investment, as questions anybody can ask. */
export const criteriaField = list(
  'criteria',
  { ja: '判断基準（問い）', en: 'Criteria (questions)' },
  [
    text(
      'question',
      { ja: '問い', en: 'Question' },
      {
        localized: true,
        required: true,
        maxLength: 160,
        help: {
          ja: '「〜か」で終わる問いに。賛成か反対かを決められるように書きます。例：立場の違う人が出会い、学び合うきっかけを増やすか。',
          en: 'A question that can be answered for or against, e.g. “Does it make people of different kinds meet and learn?”',
        },
      },
    ),
    longText(
      'explanation',
      { ja: '補足', en: 'Explanation' },
      {
        localized: true,
        help: {
          ja: 'どう当てはめるか、迷いやすい例があれば。',
          en: 'How to apply it, and cases that are hard to judge.',
        },
      },
    ),
    keyField(
      'key',
      { ja: '記号', en: 'Key' },
      {
        required: true,
        help: {
          ja: '判断の記録やアクションプランがこの問いを指すときの名札です。半角英数字で、公開後は変えません。例：meeting',
          en: 'How decisions and action plans refer to the question. Leave it once published. E.g. meeting',
        },
      },
    ),
  ],
  {
    singular: { ja: '判断基準', en: 'Criterion' },
    help: {
      ja: '3〜5つに絞ります。多いと使われません。例：将来の世代の選択肢を広げるか。',
      en: 'Three to five; more are not used.',
    },
    maxRows: 12,
  },
)
